import { bytesToBase64 } from "../srp/base64.js";
import { randomBytes } from "./random-bytes.js";

/** `byteLength` random bytes as base64url without padding. */
export const randomToken = (byteLength: number): string =>
  bytesToBase64(randomBytes(byteLength)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
