import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { claimMessage } from "../../src/srp/claim-message.js";
import { createKeyPair, signPasswordClaim, srpA } from "../../src/srp/client.js";
import { concatBytes } from "../../src/srp/concat-bytes.js";
import { bytesToHex } from "../../src/srp/hex.js";
import { hmac } from "../../src/srp/hmac.js";
import { padHex } from "../../src/srp/pad-hex.js";
import { computeClientS, computeServerS } from "../../src/srp/premaster-secret.js";
import { computeX, innerHash } from "../../src/srp/private-key.js";
import { computeU } from "../../src/srp/scrambler.js";
import { deriveSessionKey } from "../../src/srp/session-key.js";
import { srpTimestamp } from "../../src/srp/timestamp.js";
import {
  createServerKeyPair,
  createVerifier,
  parseClientPublic,
  verifyPassword,
  verifyPasswordClaim,
} from "../../src/srp/verifier.js";
import vectors from "../vectors/srp.json" with { type: "json" };
import { clientInput, exchangeNamed, exchanges, integer, serverInput } from "./exchanges.js";

describe.each(exchanges)("$name ($shows)", (vector) => {
  const [salt, A, B] = [integer(vector.saltHex), integer(vector.srpA), integer(vector.srpB)];
  const [u, x, S] = [integer(vector.u), integer(vector.x), integer(vector.S)];
  const verifier = integer(vector.verifier);

  test("the public values are made of the secret ones, as sent on the wire", async () => {
    expect(srpA(await createKeyPair(integer(vector.a)))).toBe(vector.srpA);
    expect((await createServerKeyPair(verifier, integer(vector.b))).B.toString(16)).toBe(vector.srpB);
    expect(vector.srpA).toHaveLength(vector.srpAHexLength);
    expect(vector.srpB).toHaveLength(vector.srpBHexLength);
  });

  test("every hashed integer has its padding", () => {
    const padded = [salt, A, B, u, S, verifier].map((value) => padHex(value));
    const { saltPadHex, paddedA, paddedB, uPadHex, SPadHex, verifierPadHex } = vector;
    expect(padded).toEqual([saltPadHex, paddedA, paddedB, uPadHex, SPadHex, verifierPadHex]);
    expect(SPadHex).toHaveLength(vector.SPadByteLength * 2);
  });

  test("the inner hash, x and u are the vector's", async () => {
    expect(bytesToHex(await innerHash(vector))).toBe(vector.innerHash);
    expect(await computeX(vector, salt)).toBe(x);
    expect(await computeU(A, B)).toBe(u);
  });

  test("the verifier is made of the password, and of no other", async () => {
    expect(await createVerifier({ ...vector, salt })).toEqual({ salt, verifier });
    expect(await verifyPassword({ ...vector, salt, verifier })).toBe(true);
    expect(await verifyPassword({ ...vector, password: `${vector.password} `, salt, verifier })).toBe(false);
  });

  test("client and server reckon the same S", async () => {
    expect(await computeClientS({ a: integer(vector.a), B, u, x })).toBe(S);
    expect(await computeServerS({ A, b: integer(vector.b), u, verifier })).toBe(S);
  });

  test("the key is HKDF's, by way of the vector's pseudo-random key", async () => {
    expect(bytesToHex(await hmac(concatBytes(u), concatBytes(S)))).toBe(vector.prk);
    expect(bytesToHex(await deriveSessionKey(u, S))).toBe(vector.key);
  });

  test("the signed message is the vector's, with the timestamp of its moment", () => {
    expect(bytesToHex(claimMessage(vector))).toBe(vector.messageHex);
    expect(srpTimestamp(vector.epochMs)).toBe(vector.timestamp);
  });

  test("the client signs as the vector does, and the server accepts it", async () => {
    const signature = await signPasswordClaim(clientInput(vector));
    expect(signature).toBe(vector.signature);
    expect(await verifyPasswordClaim({ ...serverInput(vector), A: parseClientPublic(vector.srpA) })).toBe(true);
  });

  test("a URL-safe secret block is signed alike", async () => {
    const secretBlock = vector.secretBlock.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    expect(await signPasswordClaim({ ...clientInput(vector), secretBlock })).toBe(vector.signature);
  });
});

describe("wrong signatures", () => {
  const cases = Object.entries(vectors.wrongSignatures).flatMap(([mistake, signatures]) =>
    Object.entries(signatures).map(([name, signature]) => ({ mistake, name, signature })),
  );

  const known = cases.filter(({ name }) => exchanges.some((exchange) => exchange.name === name));

  test.each(known)("the server refuses $mistake in $name", async ({ name, signature }) => {
    const vector = exchangeNamed(name);
    expect(signature).not.toBe(vector.signature);
    expect(await verifyPasswordClaim({ ...serverInput(vector), signature })).toBe(false);
  });

  test("all mistakes but the one whose vector is not in the file are tried", () => {
    const tried = new Set(known.map(({ mistake }) => mistake));
    const untried = Object.keys(vectors.wrongSignatures).filter((mistake) => !tried.has(mistake));
    expect(untried).toEqual(["inner-hash-trimmed"]);
  });

  test("an inner hash that begins with a zero byte keeps its 32 bytes", async () => {
    const credentials = Array.from({ length: 4096 }, (_, index) => ({
      poolName: "p",
      userId: "u",
      password: `${index}`,
    }));
    const digests = credentials.map(({ password }) => createHash("sha256").update(`pu:${password}`).digest());
    const index = digests.findIndex((digest) => digest[0] === 0);
    const [chosen, digest] = [credentials[index], digests[index]];
    if (chosen === undefined || digest === undefined) throw new Error("no inner hash begins with a zero byte");
    const x = createHash("sha256")
      .update(Buffer.from([0x12]))
      .update(digest)
      .digest("hex");
    expect(await computeX(chosen, 0x12n)).toBe(integer(x));
  });
});

test("a salt sent with leading zeros is the same integer", async () => {
  const { vector: name, saltSent, pycognito } = vectors.paddedSalt;
  const vector = exchangeNamed(name);
  const signature = await signPasswordClaim({ ...clientInput(vector), salt: saltSent });
  expect(signature).toBe(vector.signature);
  expect(signature).not.toBe(pycognito);
});
