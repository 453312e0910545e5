import { webCrypto } from "./web-crypto.js";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * HMAC-SHA-256, 32 bytes.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function hmac(key: Bytes, message: Bytes): Promise<Bytes> {
  return new Uint8Array(await webCrypto().subtle.sign("HMAC", await hmacKey(key), message));
}

/**
 * Whether a text was signed with this key, compared in constant time by the platform.
 *
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function verifyHmac(key: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  return webCrypto().subtle.verify("HMAC", await hmacKey(key), signature, message);
}

function hmacKey(key: Bytes): Promise<CryptoKey> {
  return webCrypto().subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}
