import { describe, expect, test } from "vitest";
import { parseDescription } from "../../../src/local-pool/description/parse-description.js";

const pool = { Id: "us-east-1_LatchKey1" };
const ada = { Username: "ada", Password: "Lovelace-1815!" };
const read = (description: object) => parseDescription(description, "pool.json", () => undefined);
const date = (value: unknown): number | null | undefined =>
  read({ UserPool: pool, Users: [{ Username: "ada", UserLastModifiedDate: value }] }).users[0]?.lastModifiedAt;

describe("defaults", () => {
  test("a pool with nothing but an id has the service's defaults", () => {
    const model = read({ UserPool: pool });
    expect(model).toMatchObject({
      id: "us-east-1_LatchKey1",
      region: "us-east-1",
      name: "LatchKey1",
      issuer: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_LatchKey1",
      mfa: "OFF",
      factors: { sms: false, email: false, totp: false },
      usernameAttributes: [],
      aliasAttributes: [],
      autoVerifiedAttributes: [],
      caseSensitiveUsernames: false,
      clients: [],
      users: [],
      customChallenge: null,
    });
    expect(model.passwordPolicy).toEqual({
      minimumLength: 8,
      requireUppercase: true,
      requireLowercase: true,
      requireNumbers: true,
      requireSymbols: true,
      historySize: 0,
      temporaryPasswordValidityDays: 7,
    });
    expect(model.schema.get("email")).toMatchObject({ name: "email", type: "String", required: false, mutable: true });
    expect(model.schema.get("sub")?.mutable).toBe(false);
  });

  test("a client with nothing but an id has the service's flows and lives", () => {
    const [client] = read({ UserPool: pool, UserPoolClients: [{ ClientId: "demo" }] }).clients;
    expect(client).toEqual({
      id: "demo",
      name: "demo",
      secret: null,
      explicitAuthFlows: new Set(["ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]),
      authSessionValidity: 180,
      accessTokenValidity: 3600,
      idTokenValidity: 3600,
      refreshTokenValidity: 2_592_000,
      preventUserExistenceErrors: false,
      enableTokenRevocation: true,
      rotation: { enabled: false, graceSeconds: 0 },
      readAttributes: null,
      writeAttributes: null,
    });
  });

  test("a user with nothing but a name is confirmed, enabled and has a sub of their own", () => {
    const [first, second] = read({ UserPool: pool, Users: [{ Username: "ada" }, { Username: "grace" }] }).users;
    expect(first).toMatchObject({ username: "ada", status: "CONFIRMED", enabled: true, password: null, groups: [] });
    expect(first?.sub).toMatch(/^[0-9a-f-]{36}$/);
    expect(first?.sub).not.toBe(second?.sub);
  });

  test("a given password policy requires nothing that it leaves out", () => {
    const policy = read({ UserPool: { ...pool, Policies: { PasswordPolicy: { MinimumLength: 6 } } } }).passwordPolicy;
    expect(policy).toMatchObject({ minimumLength: 6, requireUppercase: false, requireSymbols: false });
  });
});

describe("what the members mean", () => {
  test("token lives are read in their units, and zero is the default", () => {
    const client = { ClientId: "demo", AccessTokenValidity: 5, RefreshTokenValidity: 0, IdTokenValidity: 2 };
    const TokenValidityUnits = { AccessToken: "minutes", IdToken: "days", RefreshToken: "hours" };
    const [model] = read({ UserPool: pool, UserPoolClients: [{ ...client, TokenValidityUnits }] }).clients;
    expect(model).toMatchObject({
      accessTokenValidity: 300,
      idTokenValidity: 172_800,
      refreshTokenValidity: 2_592_000,
    });
  });

  test("SMS and e-mail are on when their blocks are present, TOTP when it is enabled", () => {
    const model = read({
      UserPool: pool,
      UserPoolMfaConfig: {
        MfaConfiguration: "ON",
        SmsMfaConfiguration: {},
        EmailMfaConfiguration: {},
        SoftwareTokenMfaConfiguration: { Enabled: false },
      },
    });
    expect(model.mfa).toBe("ON");
    expect(model.factors).toEqual({ sms: true, email: true, totp: false });
  });

  test("MfaConfiguration may stand in either block or equal in both", () => {
    const both = (one: string, other: string) => ({
      UserPool: { ...pool, MfaConfiguration: one },
      UserPoolMfaConfig: { MfaConfiguration: other },
    });
    expect(read({ UserPool: { ...pool, MfaConfiguration: "OPTIONAL" } }).mfa).toBe("OPTIONAL");
    expect(read(both("OPTIONAL", "OPTIONAL")).mfa).toBe("OPTIONAL");
  });

  test("Issuer replaces the service's issuer, and an UPDATED issuer type its host", () => {
    expect(read({ UserPool: pool, Issuer: "http://localhost:9230/x" }).issuer).toBe("http://localhost:9230/x");
    expect(read({ UserPool: { ...pool, Issuer: "http://localhost:9230/x" } }).issuer).toBe("http://localhost:9230/x");
    expect(read({ UserPool: { ...pool, IssuerConfiguration: { Type: "UPDATED" } } }).issuer).toBe(
      "https://issuer-cognito-idp.us-east-1.amazonaws.com/us-east-1_LatchKey1",
    );
  });

  test("with UsernameAttributes the Username is the address, and the real username is the sub", () => {
    const [user] = read({
      UserPool: { ...pool, UsernameAttributes: ["email", "phone_number"] },
      Users: [{ Username: "+15555550100", Password: "Lovelace-1815!" }],
    }).users;
    expect(user?.username).toBe(user?.sub);
    expect(user?.attributes.get("phone_number")).toBe("+15555550100");
  });

  test("a sub is taken from a member or from the attributes, and is no attribute afterwards", () => {
    const users = [
      { Username: "ada", sub: "sub-1" },
      { Username: "grace", UserAttributes: [{ Name: "sub", Value: "sub-2" }] },
    ];
    const [first, second] = read({ UserPool: pool, Users: users }).users;
    expect([first?.sub, second?.sub, second?.attributes.has("sub")]).toEqual(["sub-1", "sub-2", false]);
  });

  test("SchemaAttributes overrides the attributes that it names and adds custom ones", () => {
    const SchemaAttributes = [
      { Name: "given_name", Required: true },
      { Name: "custom:tier", AttributeDataType: "Number", Mutable: false },
      { Name: "bare" },
    ];
    const { schema } = read({ UserPool: { ...pool, SchemaAttributes } });
    expect(schema.get("given_name")).toMatchObject({ type: "String", required: true, mutable: true });
    expect(schema.get("custom:tier")).toMatchObject({ type: "Number", mutable: false });
    expect(schema.has("custom:bare")).toBe(true);
    expect(schema.has("family_name")).toBe(true);
  });

  test("dates are read from ISO text, epoch seconds and Date alike", () => {
    expect(date("2026-01-02T03:04:05.678+01:00")).toBe(Date.parse("2026-01-02T02:04:05.678Z"));
    expect(date(1_767_319_445.678)).toBe(1_767_319_445_678);
    expect(date(new Date(7000))).toBe(7000);
  });

  test("the custom challenge has one round unless it says otherwise", () => {
    const Triggers = { CustomChallenge: { Answer: "42", PublicParameters: { question: "6 by 7?" } } };
    expect(read({ UserPool: pool, Triggers }).customChallenge).toEqual({
      answer: "42",
      rounds: 1,
      publicParameters: { question: "6 by 7?" },
    });
  });

  test("the preferred factor counts among the user's factors", () => {
    const user = { ...ada, PreferredMfaSetting: "SMS_MFA", UserMFASettingList: ["EMAIL_OTP"] };
    expect(read({ UserPool: pool, Users: [user] }).users[0]).toMatchObject({
      mfaSettings: ["EMAIL_OTP", "SMS_MFA"],
      preferredMfa: "SMS_MFA",
    });
  });
});
