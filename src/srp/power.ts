import { pace } from "./pace.js";
import { reduce } from "./reduce.js";

const WINDOW_BITS = 5;

/**
 * base^exponent mod N by sliding windows of five bits, in slices that leave room for other tasks.
 *
 * BigInt is not constant-time: the time taken depends on the exponent.
 *
 * @param base a residue, 0 ≤ base < N.
 * @param exponent not negative.
 */
export function power(base: bigint, exponent: bigint): Promise<bigint> {
  return pace(powerSteps(base, exponent.toString(2)));
}

function* powerSteps(base: bigint, bits: string): Generator<number, bigint, void> {
  const powers = oddPowers(base);
  yield powers.size;
  let result = 1n;
  for (const window of windows(bits)) {
    for (let square = 0; square < window.length; square += 1) result = reduce(result * result);
    const factor = powers.get(window);
    if (factor !== undefined) result = reduce(result * factor);
    yield window.length + 1;
  }
  return result;
}

/** The odd powers that fit into a window, by their exponent in binary digits. */
function oddPowers(base: bigint): Map<string, bigint> {
  const square = reduce(base * base);
  const powers = new Map([["1", base]]);
  let odd = base;
  for (let exponent = 3; exponent < 2 ** WINDOW_BITS; exponent += 2) {
    odd = reduce(odd * square);
    powers.set(exponent.toString(2), odd);
  }
  return powers;
}

/** Cuts the binary digits into single zeros and windows that begin and end with a one. */
function windows(bits: string): string[] {
  return bits.match(/0|1[01]{0,3}1|1/gu) ?? [];
}
