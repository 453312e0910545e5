import { describe, expect, test } from "vitest";
import { secretHash } from "../../../src/srp/secret-hash.js";
import { clientModel, poolModel } from "./harness/models.js";
import { byPassword, response, sessionOf, tokensOf } from "./harness/requests.js";
import { beginSrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";
import { userModel } from "./harness/models.js";

const SECRET = "9example8secret7with6fifty5one4characters3in2it1aaaa";
const model = poolModel({ clients: [clientModel({ secret: SECRET })], aliasAttributes: ["email"] });
const hashOf = (username: string) => secretHash({ username, clientId: "demo", clientSecret: SECRET });

const MISSING = "NotAuthorizedException: Client demo is configured with secret but SECRET_HASH was not received";
const WRONG = "NotAuthorizedException: Unable to verify secret hash for client demo";

describe("a client with a secret", () => {
  test("SECRET_HASH missing, wrong and right", async () => {
    const pool = new TestPool(model);
    expect(await pool.refusal("InitiateAuth", byPassword())).toBe(MISSING);
    expect(await pool.refusal("InitiateAuth", byPassword({ SECRET_HASH: await hashOf("Ada") }))).toBe(WRONG);
    const answer = await pool.call("InitiateAuth", byPassword({ SECRET_HASH: await hashOf("ada") }));
    expect(tokensOf(answer).TokenType).toBe("Bearer");
  });

  test("the hash is over exactly what was sent as USERNAME, in SRP's two calls over two names", async () => {
    const pool = new TestPool(model);
    const username = "ada@example.com";
    const { answer } = await beginSrp(pool, { username, parameters: { SECRET_HASH: await hashOf(username) } });
    const refusal = async (name: string) => {
      const ChallengeResponses = { ...answer.ChallengeResponses, SECRET_HASH: await hashOf(name) };
      return pool.refusal("RespondToAuthChallenge", { ...answer, ChallengeResponses });
    };
    expect(await pool.refusal("RespondToAuthChallenge", answer)).toBe(MISSING);
    expect(await refusal(username)).toBe(WRONG);
    const ChallengeResponses = { ...answer.ChallengeResponses, SECRET_HASH: await hashOf("ada") };
    const signedIn = await pool.call("RespondToAuthChallenge", { ...answer, ChallengeResponses });
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test("every other answer needs it too, and its absence spends nothing", async () => {
    const pool = new TestPool({ ...model, users: [userModel({ status: "FORCE_CHANGE_PASSWORD" })] });
    const SECRET_HASH = await hashOf("ada");
    const session = sessionOf(await pool.call("InitiateAuth", byPassword({ SECRET_HASH })));
    const NEW_PASSWORD = "New-Password-1";
    const without = response("NEW_PASSWORD_REQUIRED", session, { NEW_PASSWORD });
    expect(await pool.refusal("RespondToAuthChallenge", without)).toBe(MISSING);
    const answer = response("NEW_PASSWORD_REQUIRED", session, { NEW_PASSWORD, SECRET_HASH });
    expect(tokensOf(await pool.call("RespondToAuthChallenge", answer)).TokenType).toBe("Bearer");
  });

  test("REFRESH_TOKEN_AUTH takes the hash over the username or over the sub", async () => {
    const pool = new TestPool(model);
    const signedIn = tokensOf(await pool.call("InitiateAuth", byPassword({ SECRET_HASH: await hashOf("ada") })));
    const refresh = (SECRET_HASH: string | null) => ({
      AuthFlow: "REFRESH_TOKEN_AUTH",
      ClientId: "demo",
      AuthParameters: { REFRESH_TOKEN: signedIn.RefreshToken, SECRET_HASH },
    });
    expect(await pool.refusal("InitiateAuth", refresh(null))).toBe(MISSING);
    expect(await pool.refusal("InitiateAuth", refresh(await hashOf("x")))).toBe(WRONG);
    for (const name of ["ada", pool.user().sub])
      expect(tokensOf(await pool.call("InitiateAuth", refresh(await hashOf(name)))).TokenType).toBe("Bearer");
  });

  test("GetTokensFromRefreshToken and RevokeToken take the secret itself", async () => {
    const pool = new TestPool(model);
    const signedIn = tokensOf(await pool.call("InitiateAuth", byPassword({ SECRET_HASH: await hashOf("ada") })));
    const refresh = { RefreshToken: signedIn.RefreshToken, ClientId: "demo" };
    const revoke = { Token: signedIn.RefreshToken, ClientId: "demo" };
    expect(await pool.refusal("GetTokensFromRefreshToken", refresh)).toContain("NotAuthorizedException");
    expect(await pool.refusal("RevokeToken", { ...revoke, ClientSecret: `${SECRET}x` })).toContain(
      "UnauthorizedException",
    );
    const refreshed = await pool.call("GetTokensFromRefreshToken", { ...refresh, ClientSecret: SECRET });
    expect(tokensOf(refreshed).TokenType).toBe("Bearer");
    expect(await pool.call("RevokeToken", { ...revoke, ClientSecret: SECRET })).toEqual({});
  });

  test.each([
    ["ConfirmSignUp", "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED"],
    ["ResendConfirmationCode", "InvalidParameterException: User is already confirmed."],
    ["ForgotPassword", "NotAuthorizedException: Contact administrator to reset password."],
    ["ConfirmForgotPassword", "ExpiredCodeException: Invalid code provided, please request a code again."],
  ])("%s needs SecretHash, over what was sent as Username, before it looks at the user", async (operation, word) => {
    const pool = new TestPool({ ...model, recovery: ["admin_only"] });
    const input = { ClientId: "demo", Username: "ada@example.com", ConfirmationCode: "123456", Password: "Analyst-1!" };
    expect(await pool.refusal(operation, input)).toBe(MISSING);
    expect(await pool.refusal(operation, { ...input, SecretHash: await hashOf("ada") })).toBe(WRONG);
    expect(await pool.refusal(operation, { ...input, SecretHash: await hashOf("ada@example.com") })).toBe(word);
  });
});
