/** The base32 seed of every user who has an authenticator app. */
export const totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
export const password = "Lovelace-1815!";
export const userPoolId = "us-east-1_Foreign1";
export const clientId = "foreign";
export const clientSecret = "9example8secret7with6fifty5one4characters3in2it1aaaa";

const flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];
const email = (address: string) => [
  { Name: "email", Value: address },
  { Name: "email_verified", Value: "true" },
];
const phone = (number: string) => [
  { Name: "phone_number", Value: number },
  { Name: "phone_number_verified", Value: "true" },
];

/** The pool that the foreign clients use: one user per situation. */
export const description = {
  UserPool: {
    Id: userPoolId,
    MfaConfiguration: "OPTIONAL",
    AliasAttributes: ["email"],
    SchemaAttributes: [{ Name: "given_name", AttributeDataType: "String", Mutable: true, Required: true }],
  },
  UserPoolMfaConfig: {
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: { SmsAuthenticationMessage: "{####}" },
    EmailMfaConfiguration: {},
  },
  UserPoolClients: [{ ClientId: clientId, ExplicitAuthFlows: flows }],
  Users: [
    {
      Username: "ada",
      Password: password,
      Groups: ["admin"],
      UserAttributes: [...email("ada@example.com"), given("Ada")],
    },
    {
      Username: "grace",
      Password: password,
      UserStatus: "FORCE_CHANGE_PASSWORD",
      UserAttributes: email("grace@example.com"),
    },
    {
      Username: "sam",
      Password: password,
      UserAttributes: [...phone("+15555550100"), given("Sam")],
      UserMFASettingList: ["SMS_MFA"],
      PreferredMfaSetting: "SMS_MFA",
    },
    {
      Username: "tom",
      Password: password,
      UserAttributes: [given("Tom")],
      UserMFASettingList: ["SOFTWARE_TOKEN_MFA"],
      PreferredMfaSetting: "SOFTWARE_TOKEN_MFA",
      SoftwareTokenSecret: totpSecret,
    },
    {
      Username: "both",
      Password: password,
      UserAttributes: [...phone("+15555550101"), given("Both")],
      UserMFASettingList: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
      SoftwareTokenSecret: totpSecret,
    },
  ],
  Triggers: { CustomChallenge: { Answer: "42", Rounds: 2, PublicParameters: { question: "6 × 7?" } } },
};

/** The same, but everybody needs a second factor and nobody has one. */
export const enrolment = {
  UserPool: { Id: "us-east-1_Foreign2", MfaConfiguration: "ON" },
  UserPoolMfaConfig: { SoftwareTokenMfaConfiguration: { Enabled: true } },
  UserPoolClients: [{ ClientId: "enrol", ExplicitAuthFlows: flows }],
  Users: [{ Username: "eve", Password: password, UserAttributes: email("eve@example.com") }],
};

/** The same, but anybody may sign up, by code; one of its clients has a secret, one rotates its refresh tokens. */
export const open = {
  UserPool: {
    Id: "us-east-1_Foreign3",
    AliasAttributes: ["email"],
    AutoVerifiedAttributes: ["email", "phone_number"],
  },
  UserPoolClients: [
    { ClientId: "open", ExplicitAuthFlows: flows },
    { ClientId: "secretive", ClientSecret: clientSecret, ExplicitAuthFlows: flows },
    {
      ClientId: "rotating",
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 60 },
    },
  ],
  Users: [
    { Username: "ada", Password: password, UserAttributes: [...email("ada@example.com"), given("Ada")] },
    {
      Username: "rose",
      Password: password,
      UserStatus: "RESET_REQUIRED",
      UserAttributes: email("rose@example.com"),
    },
  ],
  Triggers: { CustomChallenge: { Answer: "42" } },
};

/** The same, but a new address counts from its code on only. */
export const held = {
  UserPool: {
    Id: "us-east-1_Foreign4",
    AutoVerifiedAttributes: ["email"],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
  },
  UserPoolClients: [{ ClientId: "held", ExplicitAuthFlows: flows }],
  Users: [{ Username: "ada", Password: password, UserAttributes: email("ada@example.com") }],
};

function given(name: string) {
  return { Name: "given_name", Value: name };
}
