/** What a remembered device proves itself with: SRP with DeviceGroupKey, DeviceKey and a secret of its own. */
import { base64ToBytes, bytesToBase64 } from "./base64.js";
import { concatBytes } from "./concat-bytes.js";
import { bytesToInteger } from "./integer.js";
import { webCrypto } from "./web-crypto.js";
import { createVerifier } from "./verifier.js";

const SECRET_BYTES = 40;

/** The secret that the device keeps, and the members of ConfirmDevice's DeviceSecretVerifierConfig. */
export interface DeviceSecret {
  /** Base64 of 40 random bytes; the text itself is the device's password. */
  readonly secret: string;
  /** PasswordVerifier: base64 of padHex(g^x mod N), read as a signed integer by the service. */
  readonly passwordVerifier: string;
  /** Salt: base64 of padHex(salt), read as a signed integer by the service. */
  readonly salt: string;
}

/**
 * Makes a device's secret and its verifier (Amazon Cognito developer guide, "Working with user devices").
 *
 * @param input `secret` and `salt` are random unless given.
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function createDeviceSecret(input: {
  readonly deviceGroupKey: string;
  readonly deviceKey: string;
  readonly secret?: string;
  readonly salt?: bigint;
}): Promise<DeviceSecret> {
  const secret = input.secret ?? bytesToBase64(webCrypto().getRandomValues(new Uint8Array(SECRET_BYTES)));
  const { salt, verifier } = await createVerifier({
    poolName: input.deviceGroupKey,
    userId: input.deviceKey,
    password: secret,
    ...(input.salt === undefined ? {} : { salt: input.salt }),
  });
  return { secret, passwordVerifier: toSignedBase64(verifier), salt: toSignedBase64(salt) };
}

/**
 * Reads PasswordVerifier or Salt as the service does: a signed integer, most significant byte first.
 *
 * A client that leaves out the sign byte makes a negative number, with which the device's sign-in fails later.
 *
 * @throws SrpError `malformedValue` when the text is not base64.
 */
export function readSignedInteger(base64: string): bigint {
  const bytes = base64ToBytes(base64);
  return BigInt.asIntN(bytes.length * 8, bytesToInteger(bytes));
}

function toSignedBase64(value: bigint): string {
  return bytesToBase64(concatBytes(value));
}
