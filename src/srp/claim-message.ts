import { base64ToBytes } from "./base64.js";
import { concatBytes } from "./concat-bytes.js";

/** What the signature of a password claim covers. */
export interface Claim {
  /** The part of the user-pool id after `_`; for a device its DeviceGroupKey. */
  readonly poolName: string;
  /** USER_ID_FOR_SRP; for a device its DeviceKey. */
  readonly userId: string;
  /** SECRET_BLOCK, base64. */
  readonly secretBlock: string;
  /** TIMESTAMP as it is sent, see `srpTimestamp`. */
  readonly timestamp: string;
}

/**
 * The signed bytes: poolName ‖ userId ‖ decoded SECRET_BLOCK ‖ TIMESTAMP.
 *
 * @throws SrpError `malformedValue` when the secret block is not base64.
 */
export function claimMessage({ poolName, userId, secretBlock, timestamp }: Claim): Uint8Array<ArrayBuffer> {
  return concatBytes(poolName, userId, base64ToBytes(secretBlock), timestamp);
}
