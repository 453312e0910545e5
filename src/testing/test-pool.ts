import type { PoolDescription, UserDescription } from "../local-pool/index.js";
import { testPassword, testUser } from "./test-user.js";

/**
 * The pool of `createTestClient()`. Everybody has the password {@link testPassword} and an e-mail address of their name. `ada`
 * signs in with the password alone, `grace` with a code of her authenticator app, `katherine` with a code sent by SMS,
 * `dorothy` with one sent by e-mail, `margaret` with her authenticator app or SMS, as she chooses; `joan` has a temporary
 * password and chooses a new one, `beatrice` must reset hers, `marlyn` never confirmed her account, `gertrude` has an e-mail
 * address to verify. Strangers may sign up, with a username and an e-mail address.
 */
export const testPool: PoolDescription = {
  UserPool: {
    Id: "us-east-1_TestPool1",
    MfaConfiguration: "OPTIONAL",
    AliasAttributes: ["email"],
    AutoVerifiedAttributes: ["email"],
  },
  UserPoolMfaConfig: {
    SmsMfaConfiguration: {},
    EmailMfaConfiguration: {},
    SoftwareTokenMfaConfiguration: { Enabled: true },
  },
  UserPoolClients: [
    {
      ClientId: "test",
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      PreventUserExistenceErrors: "ENABLED",
    },
  ],
  Users: [
    named("ada"),
    named("grace", { ...authenticator(), PreferredMfaSetting: "SOFTWARE_TOKEN_MFA" }),
    named("katherine", { UserMFASettingList: ["SMS_MFA"] }),
    named("dorothy", { UserMFASettingList: ["EMAIL_OTP"] }),
    named("margaret", { ...authenticator(), UserMFASettingList: ["SOFTWARE_TOKEN_MFA", "SMS_MFA"] }),
    named("joan", { UserStatus: "FORCE_CHANGE_PASSWORD" }),
    named("beatrice", { UserStatus: "RESET_REQUIRED" }),
    named("marlyn", { UserStatus: "UNCONFIRMED" }),
    named("gertrude", {}, { email_verified: "false" }),
  ],
};

function authenticator(): Pick<UserDescription, "UserMFASettingList" | "SoftwareTokenSecret"> {
  return { UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" };
}

function named(
  username: string,
  facts: Partial<UserDescription> = {},
  others: Readonly<Record<string, string>> = {},
): UserDescription {
  const { sub, attributes } = testUser({ username });
  const known = { ...attributes, phone_number: "+15555550100", phone_number_verified: "true", ...others };
  const UserAttributes = Object.entries(known).map(([Name, Value]) => ({ Name, Value }));
  return { Username: username, Password: testPassword, sub, UserAttributes, ...facts };
}
