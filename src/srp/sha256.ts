import { webCrypto } from "./web-crypto.js";

/**
 * SHA-256, 32 bytes.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function sha256(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webCrypto().subtle.digest("SHA-256", message));
}
