import { describe, expect, test } from "vitest";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { poolModel, userModel } from "./harness/models.js";
import { byPassword, response, sessionOf, signIn, tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const ALL = { sms: true, email: true, totp: true };
const bare = { mfa: "ON" as const, factors: ALL, users: [userModel({ attributes: {} })] };
const INVALID = "NotAuthorizedException: Invalid session for the user.";
const SPENT = "NotAuthorizedException: Invalid session for the user, session can only be used once.";

const begin = async (model: Parameters<typeof poolModel>[0] = bare) => {
  const pool = new TestPool(poolModel(model));
  const challenge = await pool.call("InitiateAuth", byPassword());
  return { pool, challenge, session: sessionOf(challenge) };
};

const otherCode = (code: string) => (code === "000000" ? "000001" : "000000");

describe("MFA_SETUP", () => {
  test.each([
    [ALL, '["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]'],
    [{ ...ALL, sms: false }, '["SOFTWARE_TOKEN_MFA","EMAIL_OTP"]'],
    [{ ...ALL, email: false, totp: false }, '["SMS_MFA"]'],
  ])("B18: MFAS_CAN_SETUP is what the pool has switched on: %j", async (factors, MFAS_CAN_SETUP) => {
    const { challenge } = await begin({ ...bare, factors });
    expect(challenge.ChallengeName).toBe("MFA_SETUP");
    expect(challenge.ChallengeParameters).toEqual({ MFAS_CAN_SETUP, USER_ID_FOR_SRP: "ada" });
  });

  test("G5, B15: associate, verify, answer: tokens, and the next sign-in asks for the app", async () => {
    const { pool, session } = await begin();
    const associated = await pool.call("AssociateSoftwareToken", { Session: session });
    expect(associated.SecretCode).toMatch(/^[A-Z2-7]{52}$/u);
    expect(associated.Session).not.toBe(session);
    const UserCode = totpCode(associated.SecretCode ?? "", pool.clock.now());
    const FriendlyDeviceName = "Ada's phone";
    const verified = await pool.call("VerifySoftwareToken", {
      Session: associated.Session,
      UserCode,
      FriendlyDeviceName,
    });
    expect(verified).toEqual({ Status: "SUCCESS", Session: verified.Session });
    const extra = { SOFTWARE_TOKEN_MFA_CODE: UserCode };
    const signedIn = await pool.call("RespondToAuthChallenge", response("MFA_SETUP", verified.Session, extra));
    expect(tokensOf(signedIn).TokenType).toBe("Bearer");
    expect(signedIn.ChallengeParameters).toEqual({});
    const next = await pool.call("InitiateAuth", byPassword());
    expect(next.ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
    expect(next.ChallengeParameters).toEqual({ FRIENDLY_DEVICE_NAME: FriendlyDeviceName, USER_ID_FOR_SRP: "ada" });
    const again = response("SOFTWARE_TOKEN_MFA", next.Session, extra);
    expect(await pool.refusal("RespondToAuthChallenge", again)).toBe(
      "ExpiredCodeException: Your software token has already been used once.",
    );
  });

  test("the factor is enrolled even if MFA_SETUP is never answered", async () => {
    const { pool, session } = await begin();
    const associated = await pool.call("AssociateSoftwareToken", { Session: session });
    const UserCode = totpCode(associated.SecretCode ?? "", pool.clock.now());
    await pool.call("VerifySoftwareToken", { Session: associated.Session, UserCode });
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
  });

  test("B15: a wrong code keeps session and secret", async () => {
    const { pool, session } = await begin();
    const { SecretCode = "", Session } = await pool.call("AssociateSoftwareToken", { Session: session });
    const code = totpCode(SecretCode, pool.clock.now());
    const wrong = { Session, UserCode: otherCode(code) };
    expect(await pool.refusal("VerifySoftwareToken", wrong)).toBe("EnableSoftwareTokenMFAException: Code mismatch");
    expect((await pool.call("VerifySoftwareToken", { Session, UserCode: code })).Status).toBe("SUCCESS");
  });

  test("each session of the chain is good for one step", async () => {
    const { pool, session } = await begin();
    const { SecretCode = "", Session } = await pool.call("AssociateSoftwareToken", { Session: session });
    expect(await pool.refusal("AssociateSoftwareToken", { Session: session })).toBe(SPENT);
    const UserCode = totpCode(SecretCode, pool.clock.now());
    await pool.call("VerifySoftwareToken", { Session, UserCode });
    expect(await pool.refusal("RespondToAuthChallenge", response("MFA_SETUP", Session))).toBe(SPENT);
  });

  test("an answer before anything was verified is refused and spends nothing", async () => {
    const { pool, session } = await begin();
    const refused = await pool.refusal("RespondToAuthChallenge", response("MFA_SETUP", session));
    expect(refused).toBe("InvalidParameterException: User has not verified software token mfa");
    expect((await pool.call("AssociateSoftwareToken", { Session: session })).SecretCode).toBeDefined();
  });

  test("verifying before associating is refused", async () => {
    const { pool, session } = await begin();
    const refused = await pool.refusal("VerifySoftwareToken", { Session: session, UserCode: "123456" });
    expect(refused).toContain("SoftwareTokenMFANotFoundException");
  });

  test.each(["EMAIL", "email"])("B18: %s leads to EMAIL_OTP, whose code makes the address the factor", async (key) => {
    const { pool, session } = await begin();
    const asked = await pool.call(
      "RespondToAuthChallenge",
      response("MFA_SETUP", session, { [key]: "ada@example.com" }),
    );
    expect(asked.ChallengeName).toBe("EMAIL_OTP");
    expect(asked.ChallengeParameters?.["CODE_DELIVERY_DESTINATION"]).toBe("a***@e***");
    expect(pool.user().attributes.has("email")).toBe(false);
    const answer = response("EMAIL_OTP", asked.Session, { EMAIL_OTP_CODE: pool.lastMessage.code });
    expect(tokensOf(await pool.call("RespondToAuthChallenge", answer)).TokenType).toBe("Bearer");
    expect(pool.user().attributes.get("email_verified")).toBe("true");
    const { UserMFASettingList } = await pool.call("AdminGetUser", {
      UserPoolId: "us-east-1_LatchKey1",
      Username: "ada",
    });
    expect(UserMFASettingList).toEqual(["EMAIL_OTP"]);
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("EMAIL_OTP");
  });

  test("an address that is none, or a pool without e-mail MFA, is refused and spends nothing", async () => {
    const { pool, session } = await begin();
    const refuse = (EMAIL: string) => pool.refusal("RespondToAuthChallenge", response("MFA_SETUP", session, { EMAIL }));
    expect(await refuse("ada")).toBe("InvalidParameterException: Invalid email address format.");
    expect(await refuse("ada")).toBe("InvalidParameterException: Invalid email address format.");
    const without = await begin({ ...bare, factors: { ...ALL, email: false } });
    const answer = response("MFA_SETUP", without.session, { EMAIL: "ada@example.com" });
    expect(await without.pool.refusal("RespondToAuthChallenge", answer)).toContain("InvalidParameterException");
  });

  test("an address that signs somebody else in is refused and spends nothing", async () => {
    const users = [...bare.users, userModel({ username: "bob", sub: "bob" })];
    const { pool, session } = await begin({ ...bare, users, aliasAttributes: ["email"] });
    const taken = response("MFA_SETUP", session, { EMAIL: "ADA@example.com" });
    expect(await pool.refusal("RespondToAuthChallenge", taken)).toBe(
      "AliasExistsException: An account with the email already exists.",
    );
    const own = response("MFA_SETUP", session, { EMAIL: "ada.lovelace@example.com" });
    expect((await pool.call("RespondToAuthChallenge", own)).ChallengeName).toBe("EMAIL_OTP");
  });

  test("SMS is set up by the restart: with a number the next sign-in asks for its code", async () => {
    const { pool } = await begin({ ...bare, factors: { ...ALL, totp: false, email: false } });
    pool.user().attributes.set("phone_number", "+15555550100");
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("SMS_MFA");
  });
});

describe("AssociateSoftwareToken and VerifySoftwareToken", () => {
  const optional = { mfa: "OPTIONAL" as const, factors: ALL };

  test("by access token: no session, and the factor still has to be preferred in an OPTIONAL pool", async () => {
    const pool = new TestPool(poolModel(optional));
    const { AccessToken } = await signIn(pool);
    const associated = await pool.call("AssociateSoftwareToken", { AccessToken });
    expect(associated).toEqual({ SecretCode: associated.SecretCode });
    const UserCode = totpCode(associated.SecretCode ?? "", pool.clock.now());
    expect(await pool.call("VerifySoftwareToken", { AccessToken, UserCode })).toEqual({ Status: "SUCCESS" });
    expect((await signIn(pool)).TokenType).toBe("Bearer");
    const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true };
    await pool.call("SetUserMFAPreference", { AccessToken, SoftwareTokenMfaSettings });
    expect((await pool.call("InitiateAuth", byPassword())).ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
  });

  test("a new seed that is not verified leaves the old authenticator as it is", async () => {
    const users = [userModel({ softwareTokenSecret: "JBSWY3DPEHPK3PXP" })];
    const pool = new TestPool(poolModel({ ...optional, users }));
    const { AccessToken } = await signIn(pool);
    await pool.call("AssociateSoftwareToken", { AccessToken });
    expect(pool.user().totp?.secret).toBe("JBSWY3DPEHPK3PXP");
  });

  test("a pool without TOTP says so", async () => {
    const pool = new TestPool();
    const { AccessToken } = await signIn(pool);
    const off = "SoftwareTokenMFANotFoundException: Software Token MFA has not been enabled by the userPool";
    expect(await pool.refusal("AssociateSoftwareToken", { AccessToken })).toBe(off);
    expect(await pool.refusal("VerifySoftwareToken", { AccessToken, UserCode: "123456" })).toBe(off);
    const sms = await begin({ ...bare, factors: { ...ALL, totp: false } });
    expect(await sms.pool.refusal("AssociateSoftwareToken", { Session: sms.session })).toBe(off);
  });

  test("a session of another challenge, of nobody, or none at all is refused", async () => {
    const pool = new TestPool(poolModel({ users: [userModel({ status: "FORCE_CHANGE_PASSWORD" })], factors: ALL }));
    const { Session } = await pool.call("InitiateAuth", byPassword());
    expect(await pool.refusal("AssociateSoftwareToken", { Session })).toBe(INVALID);
    expect(await pool.refusal("AssociateSoftwareToken", { Session: "x".repeat(30) })).toBe(INVALID);
    expect(await pool.refusal("AssociateSoftwareToken", {})).toContain("InvalidParameterException");
    expect(await pool.refusal("VerifySoftwareToken", { UserCode: "123456" })).toContain("InvalidParameterException");
  });

  test("an expired session says so", async () => {
    const { pool, session } = await begin();
    pool.clock.advance(181);
    const refused = await pool.refusal("AssociateSoftwareToken", { Session: session });
    expect(refused).toBe("NotAuthorizedException: Invalid session for the user, session is expired.");
  });

  test("UserCode is six digits by the model", async () => {
    const { pool, session } = await begin();
    const refused = await pool.refusal("VerifySoftwareToken", { Session: session, UserCode: "12345" });
    expect(refused).toContain(
      "Value at 'userCode' failed to satisfy constraint: Member must have length greater than or equal to 6",
    );
    const letters = await pool.refusal("VerifySoftwareToken", { Session: session, UserCode: "12345x" });
    expect(letters).toContain("Member must satisfy regular expression pattern: [0-9]+");
  });
});
