import { describe, expect, test } from "vitest";
import { parseDescription } from "../../../src/local-pool/description/parse-description.js";
import { awsOutput } from "./aws-output.js";

const pool = { Id: "us-east-1_LatchKey1" };
const ada = { Username: "ada", Password: "Lovelace-1815!" };
const read = (description: object, warn: (text: string) => void = () => undefined) =>
  parseDescription(description, "pool.json", warn);

describe("what AWS prints", () => {
  test("a description with all three blocks, users and a custom challenge is read whole", () => {
    const model = read({
      UserPool: {
        Id: "us-east-1_LatchKey1",
        MfaConfiguration: "OPTIONAL",
        AliasAttributes: ["email"],
        AutoVerifiedAttributes: ["email"],
        Policies: {
          PasswordPolicy: { MinimumLength: 8 },
          SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
        },
        DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
        SchemaAttributes: [{ Name: "given_name", AttributeDataType: "String", Required: true }],
      },
      UserPoolMfaConfig: {
        SoftwareTokenMfaConfiguration: { Enabled: true },
        SmsMfaConfiguration: { SmsAuthenticationMessage: "{####}" },
        EmailMfaConfiguration: {},
        WebAuthnConfiguration: { RelyingPartyId: "localhost", UserVerification: "preferred" },
      },
      UserPoolClients: [
        {
          ClientId: "demo",
          ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
          AuthSessionValidity: 3,
          PreventUserExistenceErrors: "ENABLED",
        },
      ],
      Users: [
        {
          Username: "ada",
          Password: "Lovelace-1815!",
          UserAttributes: [
            { Name: "email", Value: "ada@example.com" },
            { Name: "email_verified", Value: "true" },
          ],
          Groups: ["admin"],
          UserMFASettingList: ["SOFTWARE_TOKEN_MFA"],
          PreferredMfaSetting: "SOFTWARE_TOKEN_MFA",
          SoftwareTokenSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
        },
      ],
      Triggers: { CustomChallenge: { Answer: "42", Rounds: 3, PublicParameters: { question: "6 by 7?" } } },
    });
    expect(model).toMatchObject({
      mfa: "OPTIONAL",
      factors: { sms: true, email: true, totp: true },
      clients: [{ id: "demo", preventUserExistenceErrors: true }],
      users: [{ username: "ada", groups: ["admin"], preferredMfa: "SOFTWARE_TOKEN_MFA" }],
      customChallenge: { rounds: 3 },
    });
  });

  test("the whole output of the three describe commands can be pasted in", () => {
    const model = read(awsOutput);
    expect(model).toMatchObject({ id: "eu-west-1_AbCdEf123", mfa: "OPTIONAL", usernameAttributes: ["email"] });
    expect(model.clients.map((client) => client.id)).toEqual(["1example23456789"]);
  });

  test("members that AWS defines and the pool does not use are named once, in one line", () => {
    const warnings: string[] = [];
    const clients = [
      { ClientId: "one", CallbackURLs: ["https://a.example"] },
      { ClientId: "two", CallbackURLs: ["https://b.example"] },
    ];
    read({ UserPool: { ...pool, Arn: "arn:aws:x" }, UserPoolClients: clients }, (text) => warnings.push(text));
    expect(warnings).toEqual([
      "pool.json: accepted but not used by the local pool: UserPool.Arn, UserPoolClients.CallbackURLs",
    ]);
  });

  test("a description that the pool uses whole is accepted without a word", () => {
    const warnings: string[] = [];
    read({ UserPool: pool, UserPoolClients: [{ ClientId: "demo" }], Users: [ada] }, (text) => warnings.push(text));
    expect(warnings).toEqual([]);
  });

  test("UserPoolClient is taken beside UserPoolClients", () => {
    const clients = { UserPoolClients: [{ ClientId: "one" }], UserPoolClient: { ClientId: "two" } };
    expect(read({ UserPool: pool, ...clients }).clients.map((client) => client.id)).toEqual(["one", "two"]);
  });
});
