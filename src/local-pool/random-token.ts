import { base64url } from "jose";
import { randomBytes } from "./random-bytes.js";

/** `byteLength` random bytes as base64url without padding. */
export const randomToken = (byteLength: number): string => base64url.encode(randomBytes(byteLength));
