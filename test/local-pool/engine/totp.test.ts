import { describe, expect, test } from "vitest";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, refuse, respond, sessionOf, tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const ALL = { sms: true, email: true, totp: true };
const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const attributes = { email: "ada@example.com", email_verified: "true", phone_number: "+15555550839" };

const answer = (code: string) => ({ SOFTWARE_TOKEN_MFA_CODE: code });

describe("SOFTWARE_TOKEN_MFA", () => {
  const listed = [userModel({ attributes, softwareTokenSecret: SEED, mfaSettings: ["SOFTWARE_TOKEN_MFA"] })];
  const begin = async () => {
    const pool = new TestPool(poolModel({ mfa: "OPTIONAL", factors: ALL, users: listed }));
    const challenge = await pool.call("InitiateAuth", byPassword());
    const code = (steps = 0) => totpCode(SEED, pool.clock.now() + steps * 30_000);
    return { pool, challenge, session: sessionOf(challenge), code };
  };

  test("G5: the code of now gives tokens, with SMS_MFA_CODE beside it as well", async () => {
    const { pool, challenge, session, code } = await begin();
    expect(challenge.ChallengeParameters).toEqual({ USER_ID_FOR_SRP: "ada" });
    const both = { ...answer(code()), SMS_MFA_CODE: "123456" };
    expect(tokensOf(await respond(pool, "SOFTWARE_TOKEN_MFA", session, both)).TokenType).toBe("Bearer");
  });

  test.each([-1, 1])("the code of step %d is tolerated", async (steps) => {
    const { pool, session, code } = await begin();
    const signedIn = await respond(pool, "SOFTWARE_TOKEN_MFA", session, answer(code(steps)));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test.each([-2, 2])("the code of step %d is not", async (steps) => {
    const { pool, session, code } = await begin();
    const refused = await refuse(pool, "SOFTWARE_TOKEN_MFA", session, answer(code(steps)));
    expect(refused).toBe("CodeMismatchException: Invalid code received for user");
  });

  test("B21: a wrong code spends nothing", async () => {
    const { pool, session, code } = await begin();
    expect(await refuse(pool, "SOFTWARE_TOKEN_MFA", session, answer("12345x"))).toContain("CodeMismatchException");
    const signedIn = await respond(pool, "SOFTWARE_TOKEN_MFA", session, answer(code()));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });

  test("a code works once; the next one works", async () => {
    const { pool, session, code } = await begin();
    await respond(pool, "SOFTWARE_TOKEN_MFA", session, answer(code()));
    const second = sessionOf(await pool.call("InitiateAuth", byPassword()));
    const refused = await refuse(pool, "SOFTWARE_TOKEN_MFA", second, answer(code()));
    expect(refused).toBe("ExpiredCodeException: Your software token has already been used once.");
    pool.clock.advance(30);
    const signedIn = await respond(pool, "SOFTWARE_TOKEN_MFA", second, answer(code()));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
  });
});
