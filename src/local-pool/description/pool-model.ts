/** A pool description with every default filled in: what the operations read. Times are epoch milliseconds, lives seconds. */
export interface PoolModel {
  /** `region_name`. */
  readonly id: string;
  readonly region: string;
  /** What follows the `_` of the id: SRP's pool name. */
  readonly name: string;
  /** The `iss` of tokens. */
  readonly issuer: string;
  readonly mfa: "OFF" | "OPTIONAL" | "ON";
  /** Which second factors the pool has switched on. */
  readonly factors: { readonly sms: boolean; readonly email: boolean; readonly totp: boolean };
  readonly usernameAttributes: readonly ("email" | "phone_number")[];
  readonly aliasAttributes: readonly ("email" | "phone_number" | "preferred_username")[];
  readonly autoVerifiedAttributes: readonly ("email" | "phone_number")[];
  readonly caseSensitiveUsernames: boolean;
  /** New values of these wait for their code, and the old one stays until then. */
  readonly verifiedBeforeUpdate: readonly ("email" | "phone_number")[];
  /** Whether people may make their own accounts. */
  readonly allowsSignUp: boolean;
  /** Whether e-mails confirm a sign-up by a link in place of a code. */
  readonly confirmsByLink: boolean;
  /** What messages say that verify an address or let a password be set, by channel; `LINK` is an e-mail with a link. */
  readonly verificationTexts: Readonly<Record<"SMS" | "EMAIL" | "LINK", MessageTexts>>;
  /** How a forgotten password is recovered, the first way first; null: the service's old default, SMS before e-mail. */
  readonly recovery: readonly RecoveryMechanism[] | null;
  /** What a sign-in may begin with, by Cognito's names, e.g. `PASSWORD`. */
  readonly firstFactors: readonly string[];
  readonly passwordPolicy: PasswordPolicyModel;
  /** By attribute name; custom ones with their `custom:` prefix. */
  readonly schema: ReadonlyMap<string, AttributeModel>;
  readonly clients: readonly ClientModel[];
  readonly users: readonly UserModel[];
  readonly customChallenge: CustomChallengeModel | null;
}

/** What a message says, with `{####}` for its code and `{##words##}` for its link; nothing where nobody wrote it. */
export interface MessageTexts {
  readonly subject: string;
  readonly message: string;
}

/** A way to recover an account, by Cognito's names. */
export type RecoveryMechanism = "verified_email" | "verified_phone_number" | "admin_only";

export interface PasswordPolicyModel {
  readonly minimumLength: number;
  readonly requireUppercase: boolean;
  readonly requireLowercase: boolean;
  readonly requireNumbers: boolean;
  readonly requireSymbols: boolean;
  /** 0: no history. */
  readonly historySize: number;
  readonly temporaryPasswordValidityDays: number;
}

export interface AttributeModel {
  readonly name: string;
  readonly type: "String" | "Number" | "DateTime" | "Boolean";
  /** Of a text the least length, of a number the least value; of others it says nothing. */
  readonly minimum: number;
  readonly maximum: number;
  readonly required: boolean;
  readonly mutable: boolean;
}

export interface ClientModel {
  readonly id: string;
  readonly name: string;
  readonly secret: string | null;
  readonly explicitAuthFlows: ReadonlySet<string>;
  /** Seconds. */
  readonly authSessionValidity: number;
  readonly accessTokenValidity: number;
  readonly idTokenValidity: number;
  readonly refreshTokenValidity: number;
  readonly preventUserExistenceErrors: boolean;
  readonly enableTokenRevocation: boolean;
  readonly rotation: { readonly enabled: boolean; readonly graceSeconds: number };
  /** Null: every attribute. */
  readonly readAttributes: ReadonlySet<string> | null;
  readonly writeAttributes: ReadonlySet<string> | null;
}

/** Where a user stands in their life, by Cognito's names. */
export type UserStatus = "UNCONFIRMED" | "CONFIRMED" | "RESET_REQUIRED" | "FORCE_CHANGE_PASSWORD" | "EXTERNAL_PROVIDER";
/** A second factor, by Cognito's names. */
export type MfaSetting = "SMS_MFA" | "SOFTWARE_TOKEN_MFA" | "EMAIL_OTP";

export interface UserModel {
  /** The real username: with `usernameAttributes` the sub. */
  readonly username: string;
  readonly sub: string;
  readonly password: string | null;
  readonly status: UserStatus;
  readonly enabled: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly groups: readonly string[];
  readonly mfaSettings: readonly MfaSetting[];
  readonly preferredMfa: MfaSetting | null;
  /** Base32. */
  readonly softwareTokenSecret: string | null;
  readonly createdAt: number | null;
  readonly lastModifiedAt: number | null;
}

export interface CustomChallengeModel {
  readonly answer: string;
  readonly rounds: number;
  readonly publicParameters: Readonly<Record<string, string>>;
}
