import { describe, expect, test } from "vitest";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, refuse, respond, sessionOf, tokensOf } from "./harness/requests.js";
import { signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

const ALL = { sms: true, email: true, totp: true };
const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const attributes = { email: "ada@example.com", email_verified: "true", phone_number: "+15555550839" };
const users = [userModel({ attributes, softwareTokenSecret: SEED })];

const posed = async (model: Parameters<typeof poolModel>[0]) => {
  const answer = await new TestPool(poolModel(model)).call("InitiateAuth", byPassword());
  return answer.ChallengeName ?? "tokens";
};

describe("which second factor is asked for", () => {
  test("MFA OFF: none, whatever the user has", async () => {
    const listed = [userModel({ attributes, softwareTokenSecret: SEED, mfaSettings: ["SOFTWARE_TOKEN_MFA"] })];
    expect(await posed({ mfa: "OFF", factors: ALL, users: listed })).toBe("tokens");
  });

  test("OPTIONAL: none without a preference, the enabled one with it", async () => {
    expect(await posed({ mfa: "OPTIONAL", factors: ALL, users })).toBe("tokens");
    for (const factor of ["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA"] as const) {
      const listed = [userModel({ attributes, softwareTokenSecret: SEED, mfaSettings: [factor] })];
      expect(await posed({ mfa: "OPTIONAL", factors: ALL, users: listed })).toBe(factor);
    }
  });

  test("a factor that the pool does not have is never asked for", async () => {
    const listed = [userModel({ attributes, mfaSettings: ["SMS_MFA"] })];
    expect(await posed({ mfa: "OPTIONAL", factors: { ...ALL, sms: false }, users: listed })).toBe("tokens");
  });

  test("ON: what the user has, even without a preference", async () => {
    expect(await posed({ mfa: "ON", factors: { ...ALL, email: false, totp: false }, users })).toBe("SMS_MFA");
    expect(await posed({ mfa: "ON", factors: { ...ALL, sms: false, totp: false }, users })).toBe("EMAIL_OTP");
    expect(await posed({ mfa: "ON", factors: { ...ALL, sms: false, email: false }, users })).toBe("SOFTWARE_TOKEN_MFA");
  });

  test("ON: several and no preference make a choice, a preference decides", async () => {
    expect(await posed({ mfa: "ON", factors: ALL, users })).toBe("SELECT_MFA_TYPE");
    const preferring = [
      userModel({
        attributes,
        softwareTokenSecret: SEED,
        mfaSettings: ["SMS_MFA", "EMAIL_OTP"],
        preferredMfa: "EMAIL_OTP",
      }),
    ];
    expect(await posed({ mfa: "ON", factors: ALL, users: preferring })).toBe("EMAIL_OTP");
  });

  test("ON: nobody's factor leads to setting one up", async () => {
    expect(await posed({ mfa: "ON", factors: ALL, users: [userModel({ attributes: {} })] })).toBe("MFA_SETUP");
  });
});

const begin = async () => {
  const pool = new TestPool(poolModel({ mfa: "ON", factors: ALL, users }));
  const challenge = await pool.call("InitiateAuth", byPassword());
  return { pool, challenge, session: sessionOf(challenge) };
};

describe("SELECT_MFA_TYPE", () => {
  test("B17: lists the choices as JSON text", async () => {
    expect((await begin()).challenge.ChallengeParameters).toEqual({
      MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]',
      USER_ID_FOR_SRP: "ada",
    });
  });

  test.each([
    ["SMS_MFA", "SMS_MFA"],
    ["SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA"],
    ["EMAIL_OTP", "EMAIL_OTP"],
    ["EMAIL_MFA", "EMAIL_OTP"],
  ])("the choice %s leads to %s", async (ANSWER, name) => {
    const { pool, session } = await begin();
    const challenge = await respond(pool, "SELECT_MFA_TYPE", session, { ANSWER });
    expect(challenge.ChallengeName).toBe(name);
    expect(challenge.Session).not.toBe(session);
    const code = name === "SOFTWARE_TOKEN_MFA" ? totpCode(SEED, pool.clock.now()) : pool.lastMessage.code;
    expect(tokensOf(await respond(pool, name, challenge.Session, { [`${name}_CODE`]: code })).TokenType).toBe("Bearer");
  });

  test("another value is refused and spends nothing", async () => {
    const { pool, session } = await begin();
    expect(await refuse(pool, "SELECT_MFA_TYPE", session, { ANSWER: "WEB_AUTHN" })).toContain(
      "InvalidParameterException",
    );
    expect(await refuse(pool, "SELECT_MFA_TYPE", session, {})).toContain("Missing required parameter ANSWER");
    expect((await respond(pool, "SELECT_MFA_TYPE", session, { ANSWER: "SMS_MFA" })).ChallengeName).toBe("SMS_MFA");
  });
});

describe("chains", () => {
  test("B20: new password, then SMS code", async () => {
    const temporary = [userModel({ attributes, mfaSettings: ["SMS_MFA"], status: "FORCE_CHANGE_PASSWORD" })];
    const pool = new TestPool(poolModel({ mfa: "ON", factors: ALL, users: temporary }));
    const first = await signInBySrp(pool);
    expect(first.ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
    const second = await respond(pool, "NEW_PASSWORD_REQUIRED", first.Session, { NEW_PASSWORD: "New-Password-1" });
    expect(second.ChallengeName).toBe("SMS_MFA");
    const third = await respond(pool, "SMS_MFA", second.Session, { SMS_MFA_CODE: pool.lastMessage.code });
    expect(tokensOf(third).TokenType).toBe("Bearer");
  });

  test("B20: new password, then TOTP set-up", async () => {
    const temporary = [userModel({ attributes: {}, status: "FORCE_CHANGE_PASSWORD" })];
    const pool = new TestPool(poolModel({ mfa: "ON", factors: ALL, users: temporary }));
    const first = await pool.call("InitiateAuth", byPassword());
    const second = await respond(pool, "NEW_PASSWORD_REQUIRED", first.Session, { NEW_PASSWORD: "New-Password-1" });
    expect(second.ChallengeName).toBe("MFA_SETUP");
  });
});
