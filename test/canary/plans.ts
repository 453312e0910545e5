import type { PoolDescription, UserDescription } from "../../src/local-pool/index.js";
import { call } from "../local-pool/outside/call.js";
import type { VisitPlan } from "./open-visit.js";

/** A secret that stands nowhere else, and differs from itself in every way of writing. */
const marked = (name: string): string => `${name} "${crypto.randomUUID().slice(0, 13)}" wörd/+&\\é1A!`;

/** The marked secrets that a person types; codes come from the pool. */
export const marks = {
  password: marked("Password"),
  wrongPassword: marked("Wrong password"),
  newPassword: marked("New password"),
  repeatedPassword: marked("Repeated password"),
  answer: marked("Answer"),
  wrongAnswer: marked("Wrong answer"),
};

type Flow = "USER_SRP_AUTH" | "USER_PASSWORD_AUTH" | "CUSTOM_AUTH";
type Mfa = NonNullable<PoolDescription["UserPoolMfaConfig"]>;

/** What makes one pool different from the next. */
interface Traits extends Pick<PoolDescription, "Triggers"> {
  readonly flow?: Flow;
  readonly mfa?: Mfa;
  readonly user?: Partial<UserDescription>;
  /** Whatever else the pool is. */
  readonly traits?: Omit<PoolDescription["UserPool"], "Id">;
}

const poolOf = ({ flow = "USER_SRP_AUTH", mfa, user, traits, ...triggers }: Traits): PoolDescription => ({
  UserPool: { Id: "eu-west-1_Canary", ...traits },
  ...(mfa === undefined ? {} : { UserPoolMfaConfig: mfa }),
  UserPoolClients: [{ ClientId: "canary", ExplicitAuthFlows: [`ALLOW_${flow}`, "ALLOW_REFRESH_TOKEN_AUTH"] }],
  Users: [
    {
      Username: "ada",
      Password: marks.password,
      UserAttributes: [
        { Name: "email", Value: "ada@example.com" },
        { Name: "email_verified", Value: "true" },
        { Name: "phone_number", Value: "+15555550100" },
        { Name: "phone_number_verified", Value: "true" },
      ],
      ...user,
    },
  ],
  ...triggers,
});

const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const sms = { SmsMfaConfiguration: {} } as const;
const email = { EmailMfaConfiguration: {} } as const;
const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } } as const;
const on = { MfaConfiguration: "ON" } as const;
const stranger = { UserAttributes: [] } as const;
const question = {
  CustomChallenge: { Answer: marks.answer, Rounds: 2, PublicParameters: { question: "Which machine?" } },
};
const temporary = { UserStatus: "FORCE_CHANGE_PASSWORD" } as const;
const verifying = { AutoVerifiedAttributes: ["email"] } as const;

const byLink: VisitPlan = {
  pool: poolOf({}),
  door: "resetPassword",
  link: async (pool) => {
    await call(pool, "ForgotPassword", { ClientId: "canary", Username: "ada" });
    return { username: "ada", code: (await pool.outbox.next({ username: "ada" })).code };
  },
};

/** One visit for every way through the loop. */
export const plans = {
  srp: { pool: poolOf({}) },
  password: {
    pool: poolOf({ flow: "USER_PASSWORD_AUTH" }),
    options: { authFlow: "USER_PASSWORD_AUTH" },
    storage: "session",
  },
  sms: { pool: poolOf({ mfa: { ...on, ...sms }, user: { UserMFASettingList: ["SMS_MFA"] } }), storage: "memory" },
  smsUnkept: {
    pool: poolOf({ mfa: { ...on, ...sms }, user: { UserMFASettingList: ["SMS_MFA"] } }),
    options: { resumeChallenge: false },
  },
  email: { pool: poolOf({ mfa: { ...on, ...email, ...totp }, user: { UserMFASettingList: ["EMAIL_OTP"] } }) },
  totp: {
    pool: poolOf({
      mfa: { ...on, ...totp },
      user: { UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], SoftwareTokenSecret: seed },
    }),
  },
  choose: {
    pool: poolOf({
      mfa: { ...on, ...totp, ...sms },
      user: { UserMFASettingList: ["SOFTWARE_TOKEN_MFA", "SMS_MFA"], SoftwareTokenSecret: seed },
    }),
  },
  enrollTotp: { pool: poolOf({ mfa: { ...on, ...totp }, user: stranger }) },
  enrollEmail: { pool: poolOf({ mfa: { ...on, ...totp, ...email }, user: stranger }) },
  newPassword: {
    pool: poolOf({
      mfa: { ...on, ...sms },
      user: { ...temporary, UserMFASettingList: ["SMS_MFA"] },
      traits: {
        SchemaAttributes: [{ Name: "given_name", AttributeDataType: "String", Required: true, Mutable: true }],
      },
    }),
    options: { passwordPolicy: { minLength: 8 } },
  },
  custom: { pool: poolOf({ flow: "CUSTOM_AUTH", Triggers: question }), options: { authFlow: "CUSTOM_AUTH" } },
  customAfterSrp: {
    pool: poolOf({ flow: "CUSTOM_AUTH", Triggers: question }),
    options: { authFlow: "CUSTOM_AUTH_WITH_SRP" },
  },
  signUp: { pool: poolOf({ traits: verifying }), door: "signUp", options: { passwordPolicy: {} } },
  signUpByPassword: {
    pool: poolOf({ traits: verifying, flow: "USER_PASSWORD_AUTH" }),
    options: { authFlow: "USER_PASSWORD_AUTH" },
    storage: "session",
    door: "signUp",
  },
  unconfirmed: { pool: poolOf({ traits: verifying, user: { UserStatus: "UNCONFIRMED" } }), storage: "memory" },
  reset: { pool: poolOf({}), door: "resetPassword" },
  resetRequired: { pool: poolOf({ user: { UserStatus: "RESET_REQUIRED" } }) },
  contacts: {
    pool: poolOf({ user: { UserAttributes: [{ Name: "email", Value: "ada@example.com" }] } }),
    options: { verifyContacts: "always" },
  },
  link: byLink,
  linkAsText: { ...byLink, boxesCode: false },
} satisfies Record<string, VisitPlan>;
