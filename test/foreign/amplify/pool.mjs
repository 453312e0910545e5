// The pools that aws-amplify uses, for `latchkey pool --config`: one per situation.
const web = {
  ClientId: "web",
  ExplicitAuthFlows: [
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_CUSTOM_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
  ],
};
/** The secret of the client that has one. */
export const secret = "9example8secret7with6fifty5one4characters3in2it1aaaa";
/** The base32 seed of who has an authenticator app. */
export const totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const password = "Lovelace-1815!";
const ada = [
  { Name: "email", Value: "ada@example.com" },
  { Name: "email_verified", Value: "true" },
  { Name: "given_name", Value: "Ada" },
];

// oxlint-disable-next-line import/no-default-export -- what --config reads
export default {
  description: [
    {
      UserPool: {
        Id: "us-east-1_Open1",
        AliasAttributes: ["email"],
        AutoVerifiedAttributes: ["email", "phone_number"],
        MfaConfiguration: "OPTIONAL",
      },
      UserPoolMfaConfig: {
        SoftwareTokenMfaConfiguration: { Enabled: true },
        SmsMfaConfiguration: { SmsAuthenticationMessage: "{####}" },
      },
      UserPoolClients: [
        web,
        rotating("rotating", 0),
        rotating("patient", 60),
        { ...web, ClientId: "secretive", ClientSecret: secret },
      ],
      Users: [
        { Username: "ada", Password: password, UserAttributes: ada },
        { Username: "grace", Password: password, UserStatus: "FORCE_CHANGE_PASSWORD" },
        { Username: "rose", Password: password, UserStatus: "RESET_REQUIRED", UserAttributes: reset("rose") },
        {
          Username: "sam",
          Password: password,
          UserAttributes: [
            { Name: "phone_number", Value: "+15555550100" },
            { Name: "phone_number_verified", Value: "true" },
          ],
          PreferredMfaSetting: "SMS_MFA",
        },
      ],
      Triggers: { CustomChallenge: { Answer: "42", Rounds: 2, PublicParameters: { question: "6 × 7?" } } },
    },
    {
      UserPool: {
        Id: "us-east-1_Held1",
        AutoVerifiedAttributes: ["email"],
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
      },
      UserPoolClients: [{ ...web, ClientId: "held" }],
      Users: [{ Username: "ada", Password: password, UserAttributes: ada }],
    },
    {
      UserPool: {
        Id: "us-east-1_Codes1",
        UsernameAttributes: ["email"],
        AutoVerifiedAttributes: ["email"],
        Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
      },
      UserPoolClients: [
        {
          ClientId: "codes",
          ExplicitAuthFlows: ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
          PreventUserExistenceErrors: "ENABLED",
        },
      ],
    },
    {
      UserPool: { Id: "us-east-1_Strict1", MfaConfiguration: "ON" },
      UserPoolMfaConfig: {
        SoftwareTokenMfaConfiguration: { Enabled: true },
        SmsMfaConfiguration: { SmsAuthenticationMessage: "{####}" },
        EmailMfaConfiguration: {},
      },
      UserPoolClients: [{ ...web, ClientId: "strict" }],
      Users: [
        { Username: "eve", Password: password },
        {
          Username: "both",
          Password: password,
          UserAttributes: [
            { Name: "phone_number", Value: "+15555550101" },
            { Name: "phone_number_verified", Value: "true" },
          ],
          UserMFASettingList: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
          SoftwareTokenSecret: totpSecret,
        },
      ],
    },
    {
      UserPool: {
        Id: "us-east-1_Links1",
        AutoVerifiedAttributes: ["email"],
        VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK" },
      },
      UserPoolClients: [{ ...web, ClientId: "links" }],
    },
  ],
  triggers: {
    /** People of the house need no code. @param {any} event */
    PreSignUp: (event) => {
      const isKnown = event.request.userAttributes.email?.endsWith("@house.example.com") ?? false;
      event.response.autoConfirmUser = isKnown;
      event.response.autoVerifyEmail = isKnown;
      return event;
    },
  },
};

/**
 * @param {string} ClientId
 * @param {number} RetryGracePeriodSeconds
 */
function rotating(ClientId, RetryGracePeriodSeconds) {
  const RefreshTokenRotation = { Feature: "ENABLED", RetryGracePeriodSeconds };
  return { ClientId, ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"], RefreshTokenRotation };
}

/** @param {string} name */
function reset(name) {
  return [
    { Name: "email", Value: `${name}@example.com` },
    { Name: "email_verified", Value: "true" },
  ];
}
