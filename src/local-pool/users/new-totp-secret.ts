import { Secret } from "otpauth";
import { randomBytes } from "../random-bytes.js";

/** A TOTP seed: 32 random bytes as base32 without padding, 52 characters. */
export const newTotpSecret = (): string => new Secret({ buffer: randomBytes(32).buffer }).base32;
