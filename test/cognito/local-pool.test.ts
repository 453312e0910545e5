import { describe, expect, test } from "vitest";
import { reveal, Secret } from "../../src/protocol/secret.js";
import { answer } from "./scripted-client.js";
import { PASSWORD, pooledClient } from "./pooled-client.js";

const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const SMS = { UserPoolMfaConfig: { SmsMfaConfiguration: {} }, UserPool: { MfaConfiguration: "OPTIONAL" } } as const;
const signInRequest = { type: "initiateAuth", username: "ada", password: new Secret(PASSWORD) } as const;

const newPassword = (text: string) =>
  answer({ challenge: "NEW_PASSWORD_REQUIRED", newPassword: new Secret(text), attributes: { given_name: "Ada" } });

describe("signing in to a user pool", () => {
  test("by SRP: two requests, whoever was typed, and a user from the ID token", async () => {
    const { signIn, operations, client, attempt } = pooledClient();
    await expect(signIn("ada@example.com")).resolves.toMatchObject({
      type: "signedIn",
      user: { username: "ada", attributes: { email: "ada@example.com", email_verified: "true" } },
    });
    expect(operations()).toStrictEqual(["InitiateAuth", "RespondToAuthChallenge"]);
    attempt.complete();
    expect(client.current.status).toBe("signedIn");
  });

  test("by password: one request", async () => {
    const { signIn, operations } = pooledClient({ options: { authFlow: "USER_PASSWORD_AUTH" } });
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
    expect(operations()).toStrictEqual(["InitiateAuth"]);
  });

  test.each(["USER_SRP_AUTH", "USER_PASSWORD_AUTH"] as const)(
    "B11: with %s a wrong password and a user who does not exist read alike",
    async (authFlow) => {
      const { signIn } = pooledClient({ options: { authFlow }, client: { PreventUserExistenceErrors: "ENABLED" } });
      const refusals = [signIn("ada", "Wrong-pass-1"), signIn("nobody", PASSWORD)].map((refused) =>
        refused.catch((error: unknown) => String(error)),
      );
      expect(new Set(await Promise.all(refusals)).size).toBe(1);
    },
  );

  test("B26: a flow that the client does not allow says so", async () => {
    const { signIn } = pooledClient({
      options: { authFlow: "USER_PASSWORD_AUTH" },
      client: { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] },
    });
    await expect(signIn()).rejects.toMatchObject({ code: "flowNotEnabled" });
  });

  test("a disabled user is told so", async () => {
    await expect(pooledClient({ user: { Enabled: false } }).signIn()).rejects.toMatchObject({ code: "userDisabled" });
  });

  test("a temporary password that is too old is told apart", async () => {
    const { signIn } = pooledClient({
      user: { UserStatus: "FORCE_CHANGE_PASSWORD", UserLastModifiedDate: "2020-01-01T00:00:00Z" },
    });
    await expect(signIn()).rejects.toMatchObject({ code: "temporaryPasswordExpired" });
  });

  test("G20: repeated failures lock out with an advice when to come back, and the pool lets in after the lock", async () => {
    const { signIn, pool, advance } = pooledClient({ options: { authFlow: "USER_PASSWORD_AUTH" } });
    for (let failures = 1; failures <= 10; failures += 1) {
      await expect(signIn("ada", "Wrong-pass-1")).rejects.toMatchObject({ code: "invalidCredentials" });
      advance(failures < 10 ? 2 ** Math.max(0, failures - 4) : 0);
    }
    const before = pool.clock.now();
    const error: unknown = await signIn().catch((refused: unknown) => refused);
    expect(error).toMatchObject({ code: "lockedOut", retryAt: expect.any(Number) });
    expect((error as { retryAt: number }).retryAt).toBeGreaterThanOrEqual(before + 1000);
    advance(33);
    await expect(signIn()).resolves.toMatchObject({ type: "signedIn" });
  });
});

describe("challenges of a user pool", () => {
  test("B14: a code by SMS; a wrong one may be retried, and another can be sent", async () => {
    const { challengeOf, send, delivered, advance } = pooledClient({
      pool: SMS,
      user: { UserMFASettingList: ["SMS_MFA"], PreferredMfaSetting: "SMS_MFA" },
    });
    await expect(challengeOf(signInRequest)).resolves.toMatchObject({
      name: "SMS_MFA",
      delivery: { medium: "SMS", destination: "+*******0100" },
    });
    const wrong = answer({ challenge: "SMS_MFA", code: new Secret("000000") });
    await expect(send(wrong)).rejects.toMatchObject({ code: "codeMismatch" });
    advance(30);
    await expect(challengeOf({ type: "resend" })).resolves.toMatchObject({ name: "SMS_MFA" });
    await expect(send(answer({ challenge: "SMS_MFA", code: delivered() }))).resolves.toMatchObject({
      type: "signedIn",
    });
  });

  test("a challenge that ran out is told apart", async () => {
    const { challengeOf, send, delivered, advance } = pooledClient({
      pool: SMS,
      user: { UserMFASettingList: ["SMS_MFA"] },
    });
    await challengeOf(signInRequest);
    advance(181);
    await expect(send(answer({ challenge: "SMS_MFA", code: delivered() }))).rejects.toMatchObject({
      code: "challengeExpired",
    });
  });

  test("B17: two methods and no preference: the chosen one is asked for", async () => {
    const { challengeOf, send, totp } = pooledClient({
      pool: {
        UserPoolMfaConfig: { ...SMS.UserPoolMfaConfig, SoftwareTokenMfaConfiguration: { Enabled: true } },
        UserPool: SMS.UserPool,
      },
      user: { UserMFASettingList: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: SEED },
    });
    const select = await challengeOf(signInRequest);
    expect(select).toMatchObject({ name: "SELECT_MFA_TYPE" });
    await challengeOf(answer({ challenge: "SELECT_MFA_TYPE", method: "SOFTWARE_TOKEN_MFA" }));
    const code = totp(SEED);
    const outcome = await send(answer({ challenge: "SOFTWARE_TOKEN_MFA", code }));
    expect(outcome).toMatchObject({ type: "signedIn" });
    await challengeOf(signInRequest);
    await challengeOf(answer({ challenge: "SELECT_MFA_TYPE", method: "SOFTWARE_TOKEN_MFA" }));
    await expect(send(answer({ challenge: "SOFTWARE_TOKEN_MFA", code }))).rejects.toMatchObject({
      code: "codeAlreadyUsed",
    });
  });

  test("B15: an authenticator app that must be set up; a wrong code keeps the seed", async () => {
    const { challengeOf, send, totp, operations } = pooledClient({
      pool: {
        UserPool: { MfaConfiguration: "ON" },
        UserPoolMfaConfig: { SoftwareTokenMfaConfiguration: { Enabled: true } },
      },
    });
    const setup = await challengeOf(signInRequest);
    if (setup.name !== "MFA_SETUP" || setup.totp === null) throw new Error("no seed");
    const right = totp(setup.totp.secret);
    await expect(send({ type: "verifySoftwareToken", code: new Secret("000000") })).rejects.toMatchObject({
      code: "codeMismatch",
    });
    await expect(send({ type: "verifySoftwareToken", code: right })).resolves.toMatchObject({ type: "signedIn" });
    expect(operations().filter((name) => name === "AssociateSoftwareToken")).toHaveLength(1);
  });

  test("B18, B16: e-mail that must be set up leads to its code", async () => {
    const { challengeOf, send, delivered } = pooledClient({
      pool: { UserPool: { MfaConfiguration: "ON" }, UserPoolMfaConfig: { EmailMfaConfiguration: {} } },
      user: { UserAttributes: [] },
    });
    await expect(challengeOf(signInRequest)).resolves.toMatchObject({ name: "MFA_SETUP", methods: ["EMAIL_OTP"] });
    await challengeOf(answer({ challenge: "MFA_SETUP", email: "new@example.com" }));
    await expect(send(answer({ challenge: "EMAIL_OTP", code: delivered() }))).resolves.toMatchObject({
      type: "signedIn",
    });
  });

  test("B19, B20: a new password with a missing attribute, then a code", async () => {
    const { challengeOf, send, delivered } = pooledClient({
      pool: { ...SMS, UserPool: { ...SMS.UserPool, SchemaAttributes: [{ Name: "given_name", Required: true }] } },
      user: { UserStatus: "FORCE_CHANGE_PASSWORD", UserMFASettingList: ["SMS_MFA"] },
    });
    const asked = await challengeOf(signInRequest);
    expect(asked).toMatchObject({ name: "NEW_PASSWORD_REQUIRED", missingAttributes: ["given_name"] });
    await expect(send(newPassword("short"))).rejects.toMatchObject({ code: "passwordPolicy", field: "newPassword" });
    await expect(challengeOf(newPassword("Brand-new-1815!"))).resolves.toMatchObject({ name: "SMS_MFA" });
    const outcome = await send(answer({ challenge: "SMS_MFA", code: delivered() }));
    expect(outcome).toMatchObject({ type: "signedIn", user: { attributes: { given_name: "Ada" } } });
  });

  test.each([
    ["CUSTOM_AUTH", 1],
    ["CUSTOM_AUTH", 3],
    ["CUSTOM_AUTH_WITH_SRP", 2],
  ] as const)("G1: %s with %i rounds", async (authFlow, rounds) => {
    const { challengeOf, send } = pooledClient({
      options: { authFlow },
      pool: { Triggers: { CustomChallenge: { Answer: "sesame", Rounds: rounds, PublicParameters: { hint: "cave" } } } },
    });
    let asked = await challengeOf(signInRequest);
    const open = answer({ challenge: "CUSTOM_CHALLENGE", answer: new Secret("sesame") });
    for (let round = 1; round < rounds; round += 1) {
      expect(asked).toMatchObject({ name: "CUSTOM_CHALLENGE", round, parameters: { hint: "cave" } });
      asked = await challengeOf(open);
    }
    await expect(send(open)).resolves.toMatchObject({ type: "signedIn" });
  });
});

describe("a session at a user pool", () => {
  test.each([false, true])("is refreshed, with rotation: %s", async (isRotating) => {
    const rotation = { RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 0 } } as const;
    const withoutRefreshFlow = { ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] as ["ALLOW_USER_SRP_AUTH"] };
    const { signIn, client, advance } = pooledClient(
      isRotating ? { client: { ...rotation, ...withoutRefreshFlow } } : {},
    );
    await signIn();
    const first = await client.getAccessToken();
    advance(3601);
    const second = await client.getAccessToken();
    expect(second).not.toBe(first);
    await expect(client.getAccessToken({ forceRefresh: true })).resolves.not.toBe(second);
  });

  test("ends with a reason when the user signed out everywhere else", async () => {
    const { signIn, client, attempt, pool } = pooledClient();
    await signIn();
    attempt.complete();
    const AccessToken = await client.getAccessToken();
    const headers = {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.GlobalSignOut",
    };
    await pool.fetch("http://pool/", { method: "POST", headers, body: JSON.stringify({ AccessToken }) });
    await expect(client.getAccessToken({ forceRefresh: true })).resolves.toBeNull();
    expect(client.current.reason).toBe("sessionRevoked");
  });

  test.each(["device", "everywhere"] as const)("is ended at the service by signing out, %s", async (scope) => {
    const { signIn, client } = pooledClient();
    await signIn();
    await expect(client.signOut({ scope })).resolves.toStrictEqual({ failed: [] });
  });

  test("can switch on an authenticator app, which the next sign-in asks for", async () => {
    const { signIn, client, totp, challengeOf } = pooledClient({
      pool: {
        UserPool: { MfaConfiguration: "OPTIONAL" },
        UserPoolMfaConfig: { SoftwareTokenMfaConfiguration: { Enabled: true } },
      },
    });
    await signIn();
    const { secret } = await client.account.beginTotpEnrollment();
    await client.account.confirmTotpEnrollment({ code: reveal(totp(secret)) });
    await client.account.setMfaPreference({ preferred: "SOFTWARE_TOKEN_MFA" });
    await expect(client.account.getMfaPreference()).resolves.toStrictEqual({
      enabled: ["SOFTWARE_TOKEN_MFA"],
      preferred: "SOFTWARE_TOKEN_MFA",
    });
    await expect(challengeOf(signInRequest)).resolves.toMatchObject({ name: "SOFTWARE_TOKEN_MFA" });
  });
});
