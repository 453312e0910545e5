import { describe, expect, test } from "vitest";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const UserPoolId = "us-east-1_LatchKey1";
const ada = { UserPoolId, Username: "ada" };
const ALL = { sms: true, email: true, totp: true };
const listOf = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([Name, Value]) => ({ Name, Value }));

describe("GetUser", () => {
  test("lists the attributes as texts, sub first, and no empty member", async () => {
    const pool = new TestPool();
    const { AccessToken } = await signIn(pool);
    expect(await pool.call("GetUser", { AccessToken })).toEqual({
      Username: "ada",
      UserAttributes: listOf({ sub: userModel().sub, email: "ada@example.com", email_verified: "true" }),
    });
  });

  test("shows what the client may read", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel({ readAttributes: new Set(["email"]) })] }));
    const { AccessToken } = await signIn(pool);
    const { UserAttributes } = await pool.call("GetUser", { AccessToken });
    expect(UserAttributes?.map(({ Name }) => Name)).toEqual(["sub", "email"]);
  });

  test("shows the second factors that are on and the preferred one", async () => {
    const users = [userModel({ mfaSettings: ["EMAIL_OTP"], preferredMfa: "EMAIL_OTP" })];
    const pool = new TestPool(poolModel({ users }));
    const { AccessToken } = await signIn(pool);
    const answer = await pool.call("GetUser", { AccessToken });
    expect([answer.UserMFASettingList, answer.PreferredMfaSetting]).toEqual([["EMAIL_OTP"], "EMAIL_OTP"]);
  });

  test("without an access token is a validation error", async () => {
    expect(await new TestPool().refusal("GetUser", {})).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'accessToken' failed to satisfy constraint: Member must not be null",
    );
  });
});

const summary = async (pool: TestPool) => {
  const { UserMFASettingList, PreferredMfaSetting } = await pool.call("AdminGetUser", ada);
  return [UserMFASettingList, PreferredMfaSetting];
};

describe("SetUserMFAPreference", () => {
  const attributes = { email: "ada@example.com", phone_number: "+15555550100" };
  const open = async (model: Parameters<typeof poolModel>[0] = {}) => {
    const users = [userModel({ attributes, softwareTokenSecret: "JBSWY3DPEHPK3PXP" })];
    const pool = new TestPool(poolModel({ mfa: "OPTIONAL", factors: ALL, users, ...model }));
    const { AccessToken } = await signIn(pool);
    return { pool, AccessToken };
  };
  const on = { Enabled: true, PreferredMfa: false };
  const preferred = { Enabled: true, PreferredMfa: true };
  const off = { Enabled: false, PreferredMfa: false };

  test("switches factors on; absent members leave their factor as it is", async () => {
    const { pool, AccessToken } = await open();
    expect(await pool.call("SetUserMFAPreference", { AccessToken, SMSMfaSettings: on })).toEqual({});
    await pool.call("SetUserMFAPreference", {
      AccessToken,
      SoftwareTokenMfaSettings: preferred,
      EmailMfaSettings: null,
    });
    expect(await summary(pool)).toEqual([["SMS_MFA", "SOFTWARE_TOKEN_MFA"], "SOFTWARE_TOKEN_MFA"]);
  });

  test("another preferred one takes over; switching it off leaves none", async () => {
    const { pool, AccessToken } = await open();
    await pool.call("SetUserMFAPreference", { AccessToken, SMSMfaSettings: preferred });
    await pool.call("SetUserMFAPreference", { AccessToken, EmailMfaSettings: preferred });
    expect(await summary(pool)).toEqual([["SMS_MFA", "EMAIL_OTP"], "EMAIL_OTP"]);
    await pool.call("SetUserMFAPreference", { AccessToken, EmailMfaSettings: off });
    expect(await summary(pool)).toEqual([["SMS_MFA"], undefined]);
  });

  test("the preferred factor is the one asked for", async () => {
    const { pool, AccessToken } = await open();
    await pool.call("SetUserMFAPreference", { AccessToken, SMSMfaSettings: on, EmailMfaSettings: on });
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("SELECT_MFA_TYPE");
    await pool.call("SetUserMFAPreference", { AccessToken, SMSMfaSettings: preferred });
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("SMS_MFA");
  });

  test("an authenticator that was not verified cannot be switched on", async () => {
    const { pool, AccessToken } = await open({ users: [userModel({ attributes })] });
    const refused = await pool.refusal("SetUserMFAPreference", { AccessToken, SoftwareTokenMfaSettings: on });
    expect(refused).toBe("InvalidParameterException: User has not verified software token mfa");
  });

  test.each([{ SMSMfaSettings: preferred, EmailMfaSettings: preferred }, { SMSMfaSettings: { PreferredMfa: true } }])(
    "%j is refused as a whole",
    async (settings) => {
      const { pool, AccessToken } = await open();
      const refused = await pool.refusal("SetUserMFAPreference", { AccessToken, ...settings });
      expect(refused).toContain("InvalidParameterException");
      expect(await summary(pool)).toEqual([undefined, undefined]);
    },
  );

  test("a factor that the user has no address for, or the pool does not have, is refused", async () => {
    const bare = await open({ users: [userModel({ attributes: {} })] });
    const SMSMfaSettings = on;
    expect(
      await bare.pool.refusal("SetUserMFAPreference", { AccessToken: bare.AccessToken, SMSMfaSettings }),
    ).toContain("SMS_MFA");
    const without = await open({ factors: { ...ALL, sms: false } });
    const refused = await without.pool.refusal("SetUserMFAPreference", {
      AccessToken: without.AccessToken,
      SMSMfaSettings,
    });
    expect(refused).toContain("InvalidParameterException");
  });

  test("where MFA is ON one factor must stay on", async () => {
    const users = [userModel({ attributes: { email: "ada@example.com" }, mfaSettings: ["EMAIL_OTP"] })];
    const pool = new TestPool(poolModel({ mfa: "ON", factors: ALL, users }));
    const refused = await pool.refusal("AdminSetUserMFAPreference", { ...ada, EmailMfaSettings: off });
    expect(refused).toContain("InvalidParameterException");
    expect(await summary(pool)).toEqual([["EMAIL_OTP"], undefined]);
  });

  test("AdminSetUserMFAPreference does the same by name", async () => {
    const { pool } = await open();
    expect(await pool.call("AdminSetUserMFAPreference", { ...ada, EmailMfaSettings: preferred })).toEqual({});
    expect(await summary(pool)).toEqual([["EMAIL_OTP"], "EMAIL_OTP"]);
  });
});
