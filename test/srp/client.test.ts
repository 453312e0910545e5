import { afterEach, expect, test, vi } from "vitest";
import { createKeyPair, signPasswordClaim, srpA } from "../../src/srp/client.js";
import { N } from "../../src/srp/group.js";
import { refuseZero } from "../../src/srp/refuse-zero.js";
import { SrpError } from "../../src/srp/srp-error.js";
import vectors from "../vectors/srp.json" with { type: "json" };
import { clientInput, exchangeNamed } from "./exchanges.js";

const plain = clientInput(exchangeNamed("user-01-plain"));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function refusalOf(promise: Promise<unknown>): Promise<SrpError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SrpError)) throw new TypeError("no SrpError was thrown", { cause: error });
  return error;
}

test("a is 64 bytes of the platform's randomness, all of them used", async () => {
  const fill = vi.spyOn(crypto, "getRandomValues");
  fill.mockImplementationOnce((array) => {
    if (array instanceof Uint8Array) array.fill(0xa7);
    return array;
  });
  const { a } = await createKeyPair();
  expect(fill).toHaveBeenCalledOnce();
  expect(fill.mock.calls[0]?.[0]).toBeInstanceOf(Uint8Array);
  expect(fill.mock.calls[0]?.[0]?.byteLength).toBe(64);
  expect(a.toString(16)).toBe("a7".repeat(64));
});

test("two key pairs share nothing", async () => {
  const [first, second] = [await createKeyPair(), await createKeyPair()];
  expect(first.a).not.toBe(second.a);
  expect(first.A).not.toBe(second.A);
});

test("SRP_A is lower-case hexadecimal without leading zeros, of odd length when it falls so", () => {
  expect(srpA({ a: 1n, A: 0xabcn })).toBe("abc");
});

test.each(vectors.refuse.srpB)("B is refused when B mod N is 0 (%#)", async (srpB) => {
  const error = await refusalOf(signPasswordClaim({ ...plain, srpB }));
  expect(error.code).toBe("illegalValue");
  expect(error.message).toContain("B mod N is 0");
});

test.each([0n, N, -N, 2n * N])("A is refused when A mod N is 0 (%#)", (A) => {
  expect(() => refuseZero(A, "A")).toThrow(SrpError);
});

test("values beside the multiples of N are not refused", () => {
  for (const value of [1n, N - 1n, N + 1n]) expect(() => refuseZero(value, "A")).not.toThrow();
});

test("u = 0 is refused", async () => {
  vi.spyOn(crypto.subtle, "digest").mockResolvedValue(new ArrayBuffer(32));
  const error = await refusalOf(signPasswordClaim(plain));
  expect(error.code).toBe("illegalValue");
  expect(error.message).toMatch(/^u is 0/u);
});

test.each([
  ["SRP_B", { srpB: "" }],
  ["SRP_B", { srpB: "0x12" }],
  ["SRP_B", { srpB: "12 34" }],
  ["SALT", { salt: "-1" }],
  ["SALT", { salt: "hex!" }],
  ["base64", { secretBlock: "a" }],
  ["base64", { secretBlock: "ab cd" }],
  ["base64", { secretBlock: "ab=c" }],
  ["base64", { secretBlock: "ä===" }],
])("a malformed %s is refused: %j", async (name, change) => {
  const error = await refusalOf(signPasswordClaim({ ...plain, ...change }));
  expect(error.code).toBe("malformedValue");
  expect(error.message).toContain(name);
});

test("no error names a secret", async () => {
  const changes = [{ srpB: "0" }, { srpB: "x7f3c" }, { salt: "y7f3c" }, { secretBlock: "§7f3c" }];
  for (const change of changes) {
    const { message, stack } = await refusalOf(signPasswordClaim({ ...plain, ...change }));
    for (const secret of [plain.password, plain.keyPair.a.toString(), plain.keyPair.a.toString(16), "7f3c"]) {
      expect(`${message} ${stack?.split("\n")[0]}`).not.toContain(secret);
    }
  }
});

test.each([{ crypto: {} }, { crypto: undefined }])(
  "an insecure context is named: $crypto",
  async ({ crypto: missing }) => {
    vi.stubGlobal("crypto", missing);
    for (const promise of [createKeyPair(), signPasswordClaim(plain)]) {
      const error = await refusalOf(promise);
      expect(error.code).toBe("insecureContext");
      expect(error.message).toMatch(/https.*localhost/u);
      expect(error.name).toBe("SrpError");
    }
  },
);
