import { bytesToInteger } from "./integer.js";
import { webCrypto } from "./web-crypto.js";

/**
 * A uniformly random integer of so many bytes, 0 included, from the platform's cryptographic generator.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export function randomBigInt(bytes: number): bigint {
  return bytesToInteger(webCrypto().getRandomValues(new Uint8Array(bytes)));
}
