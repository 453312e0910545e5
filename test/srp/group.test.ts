import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { g, k, N } from "../../src/srp/group.js";
import { POWERS_OF_G, ROW_BITS } from "../../src/srp/powers-of-g.js";
import vectors from "../vectors/srp.json" with { type: "json" };

test("N, g and k are those of the vectors", () => {
  expect([N, g, k].map((value) => value.toString(16))).toEqual([vectors.N, vectors.g, vectors.k]);
});

test("k is the hash of N with its sign byte and of g unpadded", () => {
  const message = Buffer.from(`00${N.toString(16)}02`, "hex");
  expect(message).toHaveLength(386);
  expect(createHash("sha256").update(message).digest("hex")).toBe(k.toString(16));
});

test("the powers of g are g raised by one to seven rows of 64 bits", () => {
  let power = g;
  const powers = Array.from({ length: 7 }, () => {
    for (let square = 0; square < ROW_BITS; square += 1) power = (power * power) % N;
    return power;
  });
  expect(POWERS_OF_G).toEqual(powers);
});
