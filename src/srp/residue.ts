import { N } from "./group.js";

/** `value` mod N, 0 ≤ result < N, for any integer; `reduce` is the fast one for products. */
export function residue(value: bigint): bigint {
  const rest = value % N;
  return rest < 0n ? rest + N : rest;
}
