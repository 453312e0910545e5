import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { createKeyPair, signPasswordClaim, srpA } from "../../src/srp/client.js";
import { k, N } from "../../src/srp/group.js";
import { hexToBytes } from "../../src/srp/hex.js";
import { powerOfG } from "../../src/srp/power-of-g.js";
import { power } from "../../src/srp/power.js";
import { SrpError } from "../../src/srp/srp-error.js";
import {
  createServerKeyPair,
  createVerifier,
  parseClientPublic,
  verifyPassword,
  verifyPasswordClaim,
} from "../../src/srp/verifier.js";
import vectors from "../vectors/srp.json" with { type: "json" };
import { exchangeNamed, serverInput } from "./exchanges.js";

const plain = serverInput(exchangeNamed("user-01-plain"));

afterEach(() => {
  vi.restoreAllMocks();
});

test("client and server agree for any names, passwords and randomness, and for no other password", async () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, text, text, fc.base64String(), async (poolName, userId, password, secretBlock) => {
      const timestamp = "Wed Mar 4 05:06:07 UTC 2026";
      const names = { poolName, userId, secretBlock, timestamp };
      const { salt, verifier } = await createVerifier({ poolName, userId, password });
      const [keyPair, { b, B }] = await Promise.all([createKeyPair(), createServerKeyPair(verifier)]);
      const A = parseClientPublic(srpA(keyPair));
      const claim = { ...names, keyPair, srpB: B.toString(16), salt: salt.toString(16) };
      const answers = [password, `${password}x`].map(async (typed) => {
        const signature = await signPasswordClaim({ ...claim, password: typed });
        return verifyPasswordClaim({ ...names, verifier, A, b, B, signature });
      });
      expect(await Promise.all(answers)).toEqual([true, false]);
    }),
    { numRuns: 8 },
  );
});

test("salt is 16 and b 128 bytes of the platform's randomness", async () => {
  const fill = vi.spyOn(crypto, "getRandomValues");
  const { verifier } = await createVerifier({ poolName: "p", userId: "u", password: "w" });
  await createServerKeyPair(verifier);
  expect(fill.mock.calls.map(([array]) => array?.byteLength)).toEqual([16, 128]);
});

test("two verifiers of one password differ, and each knows the password", async () => {
  const credentials = { poolName: "p", userId: "u", password: "Grüße 日本" };
  const [first, second] = [await createVerifier(credentials), await createVerifier(credentials)];
  expect(first.verifier).not.toBe(second.verifier);
  expect(await verifyPassword({ ...credentials, ...first })).toBe(true);
  expect(await verifyPassword({ ...credentials, ...second })).toBe(true);
  expect(await verifyPassword({ ...credentials, ...second, userId: "U" })).toBe(false);
});

test("a b that makes B 0 is drawn again, and refused when it was given", async () => {
  const b = 0x1234n;
  const verifier = ((N - (await powerOfG(b))) * (await power(k, N - 2n))) % N;
  await expect(createServerKeyPair(verifier, b)).rejects.toThrow(SrpError);
  const fill = vi.spyOn(crypto, "getRandomValues");
  fill.mockImplementationOnce((array) => {
    if (array instanceof Uint8Array) array.set(hexToBytes("1234"), array.length - 2);
    return array;
  });
  const drawn = await createServerKeyPair(verifier);
  expect(fill).toHaveBeenCalledTimes(2);
  expect(drawn.B).not.toBe(0n);
});

test.each(vectors.refuse.srpA)("A is refused when A mod N is 0 (%#)", (value) => {
  expect(() => parseClientPublic(value)).toThrow(expect.objectContaining({ code: "illegalValue" }));
});

test.each(["", "0x1f", "-5", "zz", " 5", "5\n"])("an SRP_A that is not hexadecimal is refused: %j", (value) => {
  expect(() => parseClientPublic(value)).toThrow(expect.objectContaining({ code: "malformedValue" }));
});

test("SRP_A is read as an integer: of odd length, in capitals, with leading zeros", () => {
  expect(["abc", "ABC", "000abc"].map((text) => parseClientPublic(text))).toEqual([0xabcn, 0xabcn, 0xabcn]);
});

test.each([
  ["no text", ""],
  ["not base64", "not base64!"],
  ["too short", "AAAA"],
  ["one byte too many", `${plain.signature.slice(0, -1)}AAA=`],
  ["another signature", `A${plain.signature.slice(1)}`],
])("a signature that is %s is wrong, not an error", async (_, signature) => {
  expect(await verifyPasswordClaim({ ...plain, signature })).toBe(false);
});

test("a claim with another pool, user, block or time is wrong", async () => {
  const changes = [
    { poolName: "other" },
    { userId: "Alice" },
    { secretBlock: `A${plain.secretBlock.slice(1)}` },
    { secretBlock: "?" },
    { timestamp: `${plain.timestamp} ` },
  ];
  expect(await verifyPasswordClaim(plain)).toBe(true);
  for (const change of changes) expect(await verifyPasswordClaim({ ...plain, ...change })).toBe(false);
});

test("u = 0 proves nothing", async () => {
  const verify = vi.spyOn(crypto.subtle, "verify").mockResolvedValue(true);
  vi.spyOn(crypto.subtle, "digest").mockResolvedValue(new ArrayBuffer(32));
  expect(await verifyPasswordClaim(plain)).toBe(false);
  expect(verify).not.toHaveBeenCalled();
});

test("signatures are compared by the platform, in constant time", async () => {
  const verify = vi.spyOn(crypto.subtle, "verify");
  await verifyPasswordClaim(plain);
  expect(verify).toHaveBeenCalledOnce();
});
