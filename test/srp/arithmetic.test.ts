import fc from "fast-check";
import { expect, test } from "vitest";
import { N } from "../../src/srp/group.js";
import { powerOfG } from "../../src/srp/power-of-g.js";
import { power } from "../../src/srp/power.js";
import { reduce } from "../../src/srp/reduce.js";
import { residue } from "../../src/srp/residue.js";

function plainPower(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % N;
    if (bit === "1") result = (result * base) % N;
  }
  return result;
}

const residues = fc.bigInt({ min: 0n, max: N - 1n });
const edges = [
  0n,
  1n,
  2n,
  3n,
  31n,
  32n,
  (1n << 64n) - 1n,
  1n << 256n,
  (1n << 512n) - 1n,
  1n << 512n,
  (1n << 513n) + 5n,
];

test("reduce agrees with the remainder on products of residues, doubled too", () => {
  fc.assert(
    fc.property(residues, residues, fc.boolean(), (left, right, doubled) => {
      const product = (left * right) << (doubled ? 1n : 0n);
      expect(reduce(product)).toBe(product % N);
    }),
    { numRuns: 500 },
  );
});

test("reduce is exact next to the multiples of N, where the quotient is estimated too small", () => {
  const factors = [0n, 1n, 2n, 3n, (1n << 768n) + 1n, (1n << 1536n) - 1n, N - 2n, N - 1n, 2n * N - 3n];
  for (const factor of factors) {
    expect(reduce(factor * N)).toBe(0n);
    expect(reduce(factor * N + 1n)).toBe(1n);
    expect(reduce(factor * N + N - 1n)).toBe(N - 1n);
  }
});

test("reduce is exact at the largest value it promises", () => {
  const largest = (1n << 6145n) - 1n;
  expect(reduce(largest)).toBe(largest % N);
});

test("residue takes any integer, negative ones too", () => {
  fc.assert(
    fc.property(residues, fc.bigInt({ min: -(1n << 4000n), max: 1n << 4000n }), (value, multiple) => {
      expect(residue(value + multiple * N)).toBe(value);
    }),
    { numRuns: 100 },
  );
});

test.each(edges)("the exponent %s is no special case", async (exponent) => {
  expect(await powerOfG(exponent)).toBe(plainPower(2n, exponent));
  expect(await power(N - 5n, exponent)).toBe(plainPower(N - 5n, exponent));
});

test("power and powerOfG agree with squaring and multiplying", async () => {
  await fc.assert(
    fc.asyncProperty(residues, fc.bigInt({ min: 0n, max: 1n << 1030n }), async (base, exponent) => {
      expect(await power(base, exponent)).toBe(plainPower(base, exponent));
      expect(await powerOfG(exponent)).toBe(plainPower(2n, exponent));
    }),
    { numRuns: 10 },
  );
});
