import { describe, expect, test } from "vitest";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, refuse, respond, sessionOf, tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const ALL = { sms: true, email: true, totp: true };
const attributes = { email: "ada@example.com", email_verified: "true", phone_number: "+15555550839" };

const otherCode = (code: string) => (code === "000000" ? "000001" : "000000");

const begin = async () => {
  const listed = [
    userModel({ attributes, mfaSettings: ["SMS_MFA"] }),
    userModel({ username: "bob", sub: "b0b00000-0000-4000-8000-000000000000" }),
  ];
  const pool = new TestPool(poolModel({ mfa: "OPTIONAL", factors: ALL, users: listed, clients: poolModel().clients }));
  const session = sessionOf(await pool.call("InitiateAuth", byPassword()));
  return { pool, session, right: { SMS_MFA_CODE: pool.lastMessage.code } };
};

describe("a Session", () => {
  const INVALID = "NotAuthorizedException: Invalid session for the user.";

  test("is opaque and of the service's usual length", async () => {
    expect((await begin()).session).toMatch(/^[A-Za-z0-9_-]{1536}$/u);
  });

  test("is good for one right answer", async () => {
    const { pool, session, right } = await begin();
    await respond(pool, "SMS_MFA", session, right);
    const refused = await refuse(pool, "SMS_MFA", session, right);
    expect(refused).toBe("NotAuthorizedException: Invalid session for the user, session can only be used once.");
  });

  test("two right answers at the same time give one set of tokens", async () => {
    const { pool, session, right } = await begin();
    const both = [respond(pool, "SMS_MFA", session, right), respond(pool, "SMS_MFA", session, right)];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  test("lives as long as AuthSessionValidity says", async () => {
    const { pool, session, right } = await begin();
    pool.clock.advance(179);
    expect(await refuse(pool, "SMS_MFA", session, { SMS_MFA_CODE: otherCode(right.SMS_MFA_CODE) })).toContain(
      "CodeMismatch",
    );
    pool.clock.advance(2);
    const refused = await refuse(pool, "SMS_MFA", session, right);
    expect(refused).toBe("NotAuthorizedException: Invalid session for the user, session is expired.");
  });

  test("is for one challenge, one user and one client", async () => {
    const { pool, session, right } = await begin();
    expect(await refuse(pool, "SOFTWARE_TOKEN_MFA", session, right)).toBe(INVALID);
    expect(await refuse(pool, "SMS_MFA", session, { ...right, USERNAME: "bob" })).toBe(INVALID);
    expect(await refuse(pool, "WEB_AUTHN", session, right)).toBe(INVALID);
    expect(tokensOf(await respond(pool, "SMS_MFA", session, right)).TokenType).toBe("Bearer");
  });

  test("of nobody, or changed, is invalid", async () => {
    const { pool, session, right } = await begin();
    expect(await refuse(pool, "SMS_MFA", `${session.slice(0, -2)}xx`, right)).toBe(INVALID);
  });

  test("is needed by every challenge but PASSWORD_VERIFIER", async () => {
    const { pool } = await begin();
    for (const name of [
      "SMS_MFA",
      "EMAIL_OTP",
      "SOFTWARE_TOKEN_MFA",
      "NEW_PASSWORD_REQUIRED",
      "SELECT_MFA_TYPE",
      "MFA_SETUP",
      "CUSTOM_CHALLENGE",
      "SELECT_CHALLENGE",
    ])
      expect(await refuse(pool, name, undefined, {})).toBe(
        "InvalidParameterException: Missing required parameter Session",
      );
  });

  test("an answer without USERNAME is refused by that name", async () => {
    const { pool, session } = await begin();
    const input = { ClientId: "demo", ChallengeName: "SMS_MFA", Session: session, ChallengeResponses: {} };
    const refused = await pool.refusal("RespondToAuthChallenge", input);
    expect(refused).toBe("InvalidParameterException: Missing required parameter USERNAME");
  });

  test("a challenge name that no model has is a validation error", async () => {
    const { pool, session, right } = await begin();
    expect(await refuse(pool, "EMAIL_MFA", session, right)).toContain("Value 'EMAIL_MFA' at 'challengeName'");
  });
});
