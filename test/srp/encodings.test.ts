import fc from "fast-check";
import { expect, test } from "vitest";
import { base64ToBytes, bytesToBase64 } from "../../src/srp/base64.js";
import { bytesToHex, hexToBytes } from "../../src/srp/hex.js";
import { bytesToInteger, parseInteger } from "../../src/srp/integer.js";
import { padHex } from "../../src/srp/pad-hex.js";
import { SrpError } from "../../src/srp/srp-error.js";
import vectors from "../vectors/srp.json" with { type: "json" };

const bytes = fc.uint8Array({ maxLength: 600 });

test.each(vectors.padHex)("padHex of $hex is $padHex", ({ hex, padHex: padded }) => {
  expect(padHex(parseInteger(hex, "value"))).toBe(padded);
});

test("padHex of 0 is one byte", () => {
  expect(padHex(0n)).toBe("00");
});

test("padHex is the shortest text that is read back as the same signed integer", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(1n << 3080n), max: 1n << 3080n }), (value) => {
      const hex = padHex(value);
      expect(BigInt.asIntN(hex.length * 4, BigInt(`0x${hex}`))).toBe(value);
      expect(BigInt.asIntN(hex.length * 4 - 8, value) === value && hex.length > 2).toBe(false);
    }),
  );
});

test("hexadecimal and base64 give the bytes back, as Node writes them", () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(bytesToHex(value)).toBe(Buffer.from(value).toString("hex"));
      expect(bytesToBase64(value)).toBe(Buffer.from(value).toString("base64"));
      expect([...hexToBytes(bytesToHex(value))]).toEqual([...value]);
      expect([...base64ToBytes(bytesToBase64(value))]).toEqual([...value]);
      expect([...base64ToBytes(Buffer.from(value).toString("base64url"))]).toEqual([...value]);
    }),
  );
});

test("bytes are read as an integer, the most significant first", () => {
  expect(bytesToInteger(new Uint8Array([0, 1, 2]))).toBe(258n);
  expect(bytesToInteger(new Uint8Array())).toBe(0n);
});

test.each(["A", "A===", "AA=A", "AA A", "AA\n", "AA.A", "é"])("%j is not base64", (text) => {
  expect(() => base64ToBytes(text)).toThrow(SrpError);
});
