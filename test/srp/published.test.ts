import { expect, test } from "vitest";
import { createKeyPair, signPasswordClaim, srpA } from "../../src/srp/client.js";
import { createDeviceSecret, readSignedInteger } from "../../src/srp/device.js";
import { k } from "../../src/srp/group.js";
import { bytesToHex } from "../../src/srp/hex.js";
import { padHex } from "../../src/srp/pad-hex.js";
import { computeClientS } from "../../src/srp/premaster-secret.js";
import { computeX, innerHash } from "../../src/srp/private-key.js";
import { computeU } from "../../src/srp/scrambler.js";
import { secretHash } from "../../src/srp/secret-hash.js";
import { deriveSessionKey } from "../../src/srp/session-key.js";
import { srpTimestamp } from "../../src/srp/timestamp.js";
import published from "../vectors/published.json" with { type: "json" };
import { integer } from "./exchanges.js";

const warrant = published["alexrudd/cognito-srp (values of capless/warrant)"];
const helper = published["cognito-srp-helper"];

function poolNameOf(userPoolId: string): string {
  return userPoolId.slice(userPoolId.indexOf("_") + 1);
}

test("warrant: k, A, the key and the signature are the published ones", async () => {
  const { username: userId, password, B: srpB, salt, secretBlock, timestamp } = warrant;
  const poolName = poolNameOf(warrant.userPoolId);
  const keyPair = await createKeyPair(integer(warrant.a));
  expect(k.toString()).toBe(warrant.k);
  expect(srpA(keyPair)).toBe(warrant.A);
  const u = await computeU(keyPair.A, integer(srpB));
  const x = await computeX({ poolName, userId, password }, integer(salt));
  const S = await computeClientS({ a: keyPair.a, B: integer(srpB), u, x });
  expect(bytesToHex(await deriveSessionKey(u, S))).toBe(warrant.hkdf);
  const claim = { keyPair, poolName, userId, password, srpB, salt, secretBlock, timestamp };
  expect(await signPasswordClaim(claim)).toBe(warrant.signature);
});

test("warrant: u, HKDF and SECRET_HASH alone are the published ones", async () => {
  const { calculateU, computeHkdf, secretHash: hashed } = warrant;
  expect((await computeU(integer(calculateU.A), integer(calculateU.B))).toString()).toBe(calculateU.u);
  const key = await deriveSessionKey(integer(computeHkdf.salt), integer(computeHkdf.ikm));
  expect(bytesToHex(key)).toBe(computeHkdf.out);
  expect(await secretHash(hashed)).toBe(hashed.SECRET_HASH);
});

test("cognito-srp-helper: A, the password hash, the signature and SECRET_HASH are the published ones", async () => {
  const { userIdForSrp: userId, password, B: srpB, salt, secretBlock, timestamp, clientId, clientSecret } = helper;
  const poolName = poolNameOf(helper.userPoolId);
  const keyPair = await createKeyPair(integer(helper.a));
  expect(srpA(keyPair)).toBe(helper.A);
  expect(bytesToHex(await innerHash({ poolName, userId, password }))).toBe(helper.passwordHash);
  const claim = { keyPair, poolName, userId, password, srpB, salt, secretBlock, timestamp };
  expect(await signPasswordClaim(claim)).toBe(helper.signature);
  expect(await secretHash({ username: userId, clientId, clientSecret })).toBe(helper.SECRET_HASH);
});

test("cognito-srp-helper: the device's verifier and salt are the published ones", async () => {
  const { deviceGroupKey, deviceKey, deviceSecret: secret, deviceSaltAsSent, devicePasswordVerifier } = helper;
  const salt = readSignedInteger(deviceSaltAsSent);
  const device = await createDeviceSecret({ deviceGroupKey, deviceKey, secret, salt });
  expect(device).toEqual({ secret, salt: deviceSaltAsSent, passwordVerifier: devicePasswordVerifier });
});

test("amplify: padHex writes all 513 published integers, the negative ones too", () => {
  const { cases, count } = published["amplify padHex"];
  const written = cases.map(([value]) => padHex(BigInt(Number(value))));
  expect(written).toEqual(cases.map(([, hex]) => String(hex).toLowerCase()));
  expect(written).toHaveLength(count);
});

test.each(published["pycognito timestamps"].cases)("pycognito: %s is %s", (moment, timestamp) => {
  expect(srpTimestamp(new Date(moment ?? ""))).toBe(timestamp);
});
