// The client's half of SRP in two steps, as a request lies between them: prepare A, then make key and signature.
// @ts-expect-error The package declares no types for its inner files.
import AuthenticationHelper from "amazon-cognito-identity-js/es/AuthenticationHelper.js";
// @ts-expect-error The package declares no types for its inner files.
import BigInteger from "amazon-cognito-identity-js/es/BigInteger.js";
import { bytesToBase64 } from "../src/srp/base64.js";
import { claimMessage } from "../src/srp/claim-message.js";
import { createKeyPair, signPasswordClaim } from "../src/srp/client.js";
import { hmac } from "../src/srp/hmac.js";
import { parseInteger } from "../src/srp/integer.js";
import { challenge, claim } from "./exchange.mjs";

/** @typedef {"ours" | "theirs"} Library */

/** @type {Record<Library, () => Promise<{ readA: () => bigint, sign: () => Promise<string> }>>} */
export const libraries = {
  ours: async () => {
    const keyPair = await createKeyPair();
    return { readA: () => keyPair.A, sign: () => signPasswordClaim({ ...claim, ...challenge, keyPair }) };
  },
  theirs: async () => {
    const helper = new AuthenticationHelper(claim.poolName);
    return {
      readA: () => parseInteger(helper.largeAValue.toString(16), "A"),
      // The helper ends with the key; the signature is made by the platform, no slower than by the package itself.
      sign: async () => bytesToBase64(await hmac(passwordKey(helper), claimMessage(claim))),
    };
  },
};

/** @param {AuthenticationHelper} helper */
function passwordKey(helper) {
  let key = new Uint8Array();
  /** @type {(error: unknown, made: Uint8Array) => void} */
  const take = (_error, made) => {
    key = new Uint8Array(made);
  };
  const [B, salt] = [new BigInteger(challenge.srpB, 16), new BigInteger(challenge.salt, 16)];
  helper.getPasswordAuthenticationKey(claim.userId, challenge.password, B, salt, take);
  return key;
}
