import { concatBytes } from "./concat-bytes.js";
import { webCrypto } from "./web-crypto.js";

const INFO = "Caldera Derived Key";
const KEY_BITS = 128;

/**
 * The 16 bytes that sign a password claim: HKDF-SHA-256 (RFC 5869) over padHex(S), with padHex(u) as salt and Cognito's
 * info text.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function deriveSessionKey(u: bigint, S: bigint): Promise<Uint8Array<ArrayBuffer>> {
  const { subtle } = webCrypto();
  const secret = await subtle.importKey("raw", concatBytes(S), "HKDF", false, ["deriveBits"]);
  const algorithm = { name: "HKDF", hash: "SHA-256", salt: concatBytes(u), info: concatBytes(INFO) };
  return new Uint8Array(await subtle.deriveBits(algorithm, secret, KEY_BITS));
}
