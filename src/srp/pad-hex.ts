/**
 * The minimal two's complement of an integer in lower-case hexadecimal, an even number of digits, as Java's
 * `BigInteger.toByteArray()` has it: 127 is `7f`, 128 is `0080`, -128 is `80`.
 *
 * Cognito hashes N, g, A, B, salt, u and S in this form, never padded to the length of N.
 */
export function padHex(value: bigint): string {
  const magnitude = (value < 0n ? ~value : value).toString(16);
  const digits = magnitude.length + signDigits(magnitude);
  return BigInt.asUintN(digits * 4, value)
    .toString(16)
    .padStart(digits, "0");
}

function signDigits(magnitude: string): number {
  if (magnitude.length % 2 === 1) return 1;
  return magnitude >= "8" ? 2 : 0;
}
