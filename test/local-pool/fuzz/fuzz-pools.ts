import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { PoolDescription, UserDescription } from "../../../src/local-pool/description/pool-description.js";

/** Every user's password, also where it is temporary. */
export const PASSWORD = "Lovelace-1815!";
/** The secret of the client `secret`. */
export const CLIENT_SECRET = "fuzzClientSecret0123456789";
/** The right answer to the custom challenge. */
export const CUSTOM_ANSWER = "Analytical-Engine-1837";
/** The seed of whoever has an authenticator app. */
export const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** The pools that are served: without a second factor, with one for some, with one for all, and of e-mail addresses. */
export const POOL_IDS = ["us-east-1_Plain", "us-east-1_Some", "us-east-1_All", "us-east-1_Mail"] as const;

/** Every app client, with the pool that it belongs to. */
export const CLIENTS: ReadonlyMap<string, (typeof POOL_IDS)[number]> = new Map([
  ["plain", "us-east-1_Plain"],
  ["secret", "us-east-1_Plain"],
  ["some", "us-east-1_Some"],
  ["hiding", "us-east-1_Some"],
  ["all", "us-east-1_All"],
  ["mail", "us-east-1_Mail"],
]);

/** Names that sign somebody in somewhere, and two that nobody has. */
export const USERNAMES = [
  "ada",
  "ADA",
  "ada@example.com",
  "totp",
  "sms",
  "both",
  "invited",
  "unconfirmed",
  "reset",
  "disabled",
  "nobody",
  "__proto__",
] as const;

/** A wire with all of the pools; `bugs` gets what it says of bugs of its own. */
export function openFuzzPool(bugs: string[]): LocalPool {
  return createLocalPool([plain, some, all, mail], {
    warn: (text) => void (text.includes("has a bug") && bugs.push(text)),
  });
}

const flows = [
  "ALLOW_USER_SRP_AUTH",
  "ALLOW_USER_PASSWORD_AUTH",
  "ALLOW_CUSTOM_AUTH",
  "ALLOW_REFRESH_TOKEN_AUTH",
  "ALLOW_ADMIN_USER_PASSWORD_AUTH",
] as const;

const user = (Username: string, more: Omit<UserDescription, "Username"> = {}): UserDescription => ({
  Username,
  Password: PASSWORD,
  UserAttributes: [
    { Name: "email", Value: `${Username}@example.com` },
    { Name: "email_verified", Value: "true" },
    { Name: "phone_number", Value: "+15555550839" },
  ],
  ...more,
});

const people: readonly UserDescription[] = [
  user("ada"),
  user("totp", { SoftwareTokenSecret: SEED, UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] }),
  user("sms", { UserMFASettingList: ["SMS_MFA"] }),
  user("both", { SoftwareTokenSecret: SEED, UserMFASettingList: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"] }),
  user("invited", { UserStatus: "FORCE_CHANGE_PASSWORD" }),
  user("unconfirmed", { UserStatus: "UNCONFIRMED" }),
  user("reset", { UserStatus: "RESET_REQUIRED" }),
  user("disabled", { Enabled: false }),
];

const plain: PoolDescription = {
  UserPool: { Id: "us-east-1_Plain", AutoVerifiedAttributes: ["email", "phone_number"] },
  UserPoolClients: [
    { ClientId: "plain", ExplicitAuthFlows: flows },
    { ClientId: "secret", ExplicitAuthFlows: flows, ClientSecret: CLIENT_SECRET },
  ],
  Users: people,
  Triggers: { CustomChallenge: { Answer: CUSTOM_ANSWER, Rounds: 2, PublicParameters: { question: "Which?" } } },
};

const some: PoolDescription = {
  UserPool: {
    Id: "us-east-1_Some",
    MfaConfiguration: "OPTIONAL",
    AliasAttributes: ["email"],
    AutoVerifiedAttributes: ["email"],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
    VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" },
    Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 2 } },
  },
  UserPoolMfaConfig: {
    SmsMfaConfiguration: {},
    EmailMfaConfiguration: {},
    SoftwareTokenMfaConfiguration: { Enabled: true },
  },
  UserPoolClients: [
    { ClientId: "some", ExplicitAuthFlows: flows },
    { ClientId: "hiding", ExplicitAuthFlows: flows, PreventUserExistenceErrors: "ENABLED" },
  ],
  Users: people,
  Triggers: { CustomChallenge: { Answer: CUSTOM_ANSWER } },
};

const all: PoolDescription = {
  UserPool: { Id: "us-east-1_All", MfaConfiguration: "ON" },
  UserPoolMfaConfig: { EmailMfaConfiguration: {}, SoftwareTokenMfaConfiguration: { Enabled: true } },
  UserPoolClients: [
    {
      ClientId: "all",
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH"],
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 10 },
    },
  ],
  Users: people.map((one) => (one.Username === "ada" ? { ...one, UserAttributes: [] } : one)),
};

const mail: PoolDescription = {
  UserPool: {
    Id: "us-east-1_Mail",
    UsernameAttributes: ["email"],
    AutoVerifiedAttributes: ["email"],
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "verified_email" }] },
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
  },
  UserPoolClients: [{ ClientId: "mail", ExplicitAuthFlows: [...flows, "ALLOW_USER_AUTH"] }],
  Users: [user("ada@example.com", { UserAttributes: [] })],
};
