import { concatBytes } from "./concat-bytes.js";
import { bytesToInteger } from "./integer.js";
import { sha256 } from "./sha256.js";

/** What a password stands for. For a remembered device these are DeviceGroupKey, DeviceKey and the device's secret. */
export interface Credentials {
  /** The part of the user-pool id after `_`. */
  readonly poolName: string;
  /** USER_ID_FOR_SRP exactly as the service sends it, never what was typed. */
  readonly userId: string;
  readonly password: string;
}

/**
 * x = H(padHex(salt) ‖ inner hash), of at most 256 bits.
 *
 * @param salt not negative; leading zeros that it was sent with do not count.
 */
export async function computeX(credentials: Credentials, salt: bigint): Promise<bigint> {
  return bytesToInteger(await sha256(concatBytes(salt, await innerHash(credentials))));
}

/** H(poolName ‖ userId ‖ ":" ‖ password), 32 bytes. */
export function innerHash({ poolName, userId, password }: Credentials): Promise<Uint8Array<ArrayBuffer>> {
  return sha256(concatBytes(poolName, userId, ":", password));
}
