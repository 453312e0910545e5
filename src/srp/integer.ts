import { bytesToHex } from "./hex.js";
import { SrpError } from "./srp-error.js";

const HEX_DIGITS = /^[\da-f]+$/iu;

/**
 * Reads hexadecimal digits as a non-negative integer: any case, any number of leading zeros, odd lengths too.
 *
 * @param name what the text is, for the error.
 * @throws SrpError `malformedValue`, without the text.
 */
export function parseInteger(hex: string, name: string): bigint {
  if (!HEX_DIGITS.test(hex)) {
    throw new SrpError(
      "malformedValue",
      `${name} is not hexadecimal. SRP reckons with it as an integer. Pass the text on exactly as it was received.`,
    );
  }
  return BigInt(`0x${hex}`);
}

/** Reads bytes as a non-negative integer, most significant byte first; no bytes are 0. */
export function bytesToInteger(bytes: Uint8Array): bigint {
  return BigInt(`0x0${bytesToHex(bytes)}`);
}
