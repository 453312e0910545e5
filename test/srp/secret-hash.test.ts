import { expect, test } from "vitest";
import { secretHash } from "../../src/srp/secret-hash.js";
import vectors from "../vectors/srp.json" with { type: "json" };

test.each(vectors.secretHash)("$name ($shows)", async ({ username, clientId, clientSecret, secretHash: expected }) => {
  expect(await secretHash({ username, clientId, clientSecret })).toBe(expected);
});

test.each([
  [
    "zoë日本",
    "1example23456789abcdefghij",
    "9example8secret7with6fifty5one4characters3in2it1aaaa",
    "OFB2Ayv2nDCRaQXLbI5GIV/1it36zXtCRin6Vb06nFU=",
  ],
  ["alice", "2example34567890klmnopqrst", "aShort+Secret+With+Plus+1", "MroPgX2OmZBC0pdzh/a/jJ8BcKsJuiV3tgkj784iISA="],
])("%s of client %s", async (username, clientId, clientSecret, expected) => {
  expect(await secretHash({ username, clientId, clientSecret })).toBe(expected);
});
