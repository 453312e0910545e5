import { SrpError } from "./srp-error.js";

const BASE64 = /^[\w+/-]*={0,2}$/u;

/** Standard base64 with padding (RFC 4648, section 4). */
export function bytesToBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/**
 * Reads base64 of the standard or the URL-safe alphabet (RFC 4648, sections 4 and 5), padded or not.
 *
 * @throws SrpError `malformedValue`, without the text.
 */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/=+$/u, "");
  if (!BASE64.test(text) || digits.length % 4 === 1) {
    throw new SrpError(
      "malformedValue",
      "A value is not base64. It is signed as bytes, so it has to be decoded. Pass the text on exactly as it was received.",
    );
  }
  return Uint8Array.from(atob(digits.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
