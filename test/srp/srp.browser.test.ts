import { expect, test } from "vitest";
import { createKeyPair, signPasswordClaim, srpA } from "../../src/srp/client.js";
import { createDeviceSecret } from "../../src/srp/device.js";
import { secretHash } from "../../src/srp/secret-hash.js";
import { srpTimestamp } from "../../src/srp/timestamp.js";
import { createServerKeyPair, createVerifier, verifyPasswordClaim } from "../../src/srp/verifier.js";
import vectors from "../vectors/srp.json" with { type: "json" };
import { clientInput, deviceVectors, exchanges, integer, serverInput } from "./exchanges.js";

test.each(exchanges)("in a browser, $name is signed and verified", async (vector) => {
  expect(srpA(await createKeyPair(integer(vector.a)))).toBe(vector.srpA);
  expect(await signPasswordClaim(clientInput(vector))).toBe(vector.signature);
  expect(await verifyPasswordClaim(serverInput(vector))).toBe(true);
  expect(srpTimestamp(vector.epochMs)).toBe(vector.timestamp);
});

test.each(exchanges)("in a browser, the server's values of $name are the vector's", async (vector) => {
  const [salt, verifier] = [integer(vector.saltHex), integer(vector.verifier)];
  expect(await createVerifier({ ...vector, salt })).toEqual({ salt, verifier });
  expect((await createServerKeyPair(verifier, integer(vector.b))).B.toString(16)).toBe(vector.srpB);
});

test.each(deviceVectors)("in a browser, ConfirmDevice carries the values of $name", async (vector) => {
  const { deviceGroupKey, deviceKey, devicePassword: secret } = vector;
  const device = await createDeviceSecret({ deviceGroupKey, deviceKey, secret, salt: integer(vector.saltHex) });
  const { PasswordVerifier, Salt } = vector.confirmDevice.DeviceSecretVerifierConfig;
  expect([device.passwordVerifier, device.salt]).toEqual([PasswordVerifier, Salt]);
});

test.each(vectors.secretHash)("in a browser, $name has its SECRET_HASH", async (vector) => {
  expect(await secretHash(vector)).toBe(vector.secretHash);
});

test("in a browser, other tasks run while keys are made", async () => {
  let tasks = 0;
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => {
    tasks += 1;
    port2.postMessage(undefined);
  });
  port1.start();
  port2.postMessage(undefined);
  await createServerKeyPair(3n);
  port1.close();
  expect(tasks).toBeGreaterThan(0);
});
