import { expect, test, vi } from "vitest";
import { createKeyPair, signPasswordClaim } from "../../src/srp/client.js";
import { createDeviceSecret, readSignedInteger } from "../../src/srp/device.js";
import { SrpError } from "../../src/srp/srp-error.js";
import { createServerKeyPair, verifyPasswordClaim } from "../../src/srp/verifier.js";
import { deviceVectors, integer } from "./exchanges.js";

const keys = { deviceGroupKey: "-v7w9UcY6", deviceKey: "us-east-1_3f8d2c61-90ab-4cde-8f12-34567890abcd" };

test.each(deviceVectors)("$name: ConfirmDevice carries the vector's verifier and salt", async (vector) => {
  const { deviceGroupKey, deviceKey, devicePassword: secret } = vector;
  const salt = integer(vector.saltHex);
  const { PasswordVerifier, Salt } = vector.confirmDevice.DeviceSecretVerifierConfig;
  const device = await createDeviceSecret({ deviceGroupKey, deviceKey, secret, salt });
  expect(device).toEqual({ secret, passwordVerifier: PasswordVerifier, salt: Salt });
  expect(readSignedInteger(Salt)).toBe(salt);
  expect(readSignedInteger(PasswordVerifier)).toBe(integer(vector.verifier));
});

test("the secret is base64 of the 40 random bytes", async () => {
  const fill = vi.spyOn(crypto, "getRandomValues").mockImplementationOnce((array) => {
    if (array instanceof Uint8Array) array.fill(0xfb);
    return array;
  });
  const { secret } = await createDeviceSecret(keys);
  expect(secret).toBe(Buffer.alloc(40, 0xfb).toString("base64"));
  expect(secret).toHaveLength(56);
  expect(fill.mock.calls.map(([array]) => array?.byteLength)).toEqual([40, 16]);
  fill.mockRestore();
});

test("a device made here signs in against what the server read", async () => {
  const device = await createDeviceSecret(keys);
  const verifier = readSignedInteger(device.passwordVerifier);
  const claim = {
    poolName: keys.deviceGroupKey,
    userId: keys.deviceKey,
    secretBlock: "c2VjcmV0",
    timestamp: "Wed Mar 4 05:06:07 UTC 2026",
  };
  const [keyPair, { b, B }] = await Promise.all([createKeyPair(), createServerKeyPair(verifier)]);
  const salt = readSignedInteger(device.salt).toString(16);
  const password = device.secret;
  const signature = await signPasswordClaim({ ...claim, keyPair, password, srpB: B.toString(16), salt });
  expect(await verifyPasswordClaim({ ...claim, verifier, A: keyPair.A, b, B, signature })).toBe(true);
});

test.each([
  ["AA==", 0n],
  ["fw==", 127n],
  ["gA==", -128n],
  ["AIA=", 128n],
  ["//8=", -1n],
])("%s is read as a signed integer: %s", (base64, value) => {
  expect(readSignedInteger(base64)).toBe(value);
});

test("a verifier without its sign byte is negative, and B is still a residue", async () => {
  const verifier = readSignedInteger("gAE=");
  expect(verifier).toBe(-32767n);
  expect((await createServerKeyPair(verifier, 7n)).B).toBeGreaterThan(0n);
});

test("a text that is not base64 is refused", () => {
  expect(() => readSignedInteger("not base64")).toThrow(SrpError);
});
