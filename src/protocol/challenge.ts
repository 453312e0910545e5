import type { Secret } from "./secret.js";

/** Cognito's challenge names, as in the SDK's `ChallengeNameType` (a type test holds the two equal). */
export type ChallengeName =
  | "ADMIN_NO_SRP_AUTH"
  | "CUSTOM_CHALLENGE"
  | "DEVICE_PASSWORD_VERIFIER"
  | "DEVICE_SRP_AUTH"
  | "EMAIL_OTP"
  | "MFA_SETUP"
  | "NEW_PASSWORD_REQUIRED"
  | "PASSWORD"
  | "PASSWORD_SRP"
  | "PASSWORD_VERIFIER"
  | "SELECT_CHALLENGE"
  | "SELECT_MFA_TYPE"
  | "SMS_MFA"
  | "SMS_OTP"
  | "SOFTWARE_TOKEN_MFA"
  | "WEB_AUTHN";

/** Challenges that an attempt answers by itself; the chart never sees them. */
export type SilentChallengeName =
  | "ADMIN_NO_SRP_AUTH"
  | "DEVICE_PASSWORD_VERIFIER"
  | "DEVICE_SRP_AUTH"
  | "PASSWORD_VERIFIER";

/** Challenges that a person answers, each with a step of the chart. */
export type PosedChallengeName = Exclude<ChallengeName, SilentChallengeName>;

/** A second factor by Cognito's name. */
export type MfaMethod = "SMS_MFA" | "EMAIL_OTP" | "SOFTWARE_TOKEN_MFA";

/** A first factor by Cognito's name, as in `AvailableChallenges`. */
export type FirstFactor = "PASSWORD" | "PASSWORD_SRP" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN";

/** Where a code went. */
export interface CodeDelivery {
  /** The channel. */
  readonly medium: "SMS" | "EMAIL";
  /** The address as the service masks it, e.g. `a***@e***` or `+*******0100`; empty where it did not say. */
  readonly destination: string;
}

/** What a person needs to enrol an authenticator app. */
export interface TotpEnrollment {
  /** The seed, base32 (RFC 4648, no padding). */
  readonly secret: Secret;
  /** The account that the app will show: what the person typed, else the username. */
  readonly account: string;
}

/** When a challenge's life ends and whether its code can be sent again; all times are epoch milliseconds. */
export interface ChallengeTimes {
  /** When the challenge's session runs out (an estimate from the app's `authSessionValidity`). */
  readonly expiresAt: number;
}

/** A code was sent and is asked for. */
export interface CodeChallenge extends ChallengeTimes {
  readonly name: "SMS_MFA" | "SMS_OTP" | "EMAIL_OTP";
  /** `EMAIL_OTP` serves as both; the attempt knows which. */
  readonly purpose: "firstFactor" | "secondFactor";
  readonly delivery: CodeDelivery;
  /** When another code may be asked for; `null` where this challenge cannot resend. */
  readonly resendAt: number | null;
}

/** A code of the authenticator app is asked for. */
export interface TotpChallenge extends ChallengeTimes {
  readonly name: "SOFTWARE_TOKEN_MFA";
  /** The name given to the authenticator when it was enrolled. */
  readonly deviceName: string | null;
}

/** The person has several second factors and no preferred one. */
export interface SelectMfaChallenge extends ChallengeTimes {
  readonly name: "SELECT_MFA_TYPE";
  readonly methods: readonly MfaMethod[];
}

/** The pool demands a second factor and the person has none. */
export interface MfaSetupChallenge extends ChallengeTimes {
  readonly name: "MFA_SETUP";
  /** What the pool allows to be set up. */
  readonly methods: readonly MfaMethod[];
  /** Present once a TOTP seed was made for this challenge (`associateSoftwareToken`, or at once where TOTP is all there is). */
  readonly totp: TotpEnrollment | null;
}

/** The password was temporary. */
export interface NewPasswordChallenge extends ChallengeTimes {
  readonly name: "NEW_PASSWORD_REQUIRED";
  /** Required attributes that have no value yet, without the `userAttributes.` prefix. */
  readonly missingAttributes: readonly string[];
}

/** A challenge of the pool's own triggers. */
export interface CustomChallenge extends ChallengeTimes {
  readonly name: "CUSTOM_CHALLENGE";
  /** The trigger's `publicChallengeParameters` (text to text). Third-party text: show it as text, never as HTML. */
  readonly parameters: Readonly<Record<string, string>>;
  /** 1 for the first custom challenge of an attempt, 2 for the next … */
  readonly round: number;
}

/** The person may choose how to prove who they are. */
export interface SelectChallenge extends ChallengeTimes {
  readonly name: "SELECT_CHALLENGE";
  readonly factors: readonly FirstFactor[];
}

/** The password is asked for after the identifier. */
export interface PasswordChallenge extends ChallengeTimes {
  readonly name: "PASSWORD" | "PASSWORD_SRP";
}

/** A passkey is asked for; the ceremony's options stay in the attempt. */
export interface PasskeyChallenge extends ChallengeTimes {
  readonly name: "WEB_AUTHN";
}

/** A challenge that this version does not know. */
export interface UnknownChallenge extends ChallengeTimes {
  readonly name: "UNKNOWN";
  /** The name on the wire. */
  readonly challengeName: string;
}

/** A challenge as the chart sees it: facts to show, no session and no secret but the TOTP seed in its box. */
export type Challenge =
  | CodeChallenge
  | TotpChallenge
  | SelectMfaChallenge
  | MfaSetupChallenge
  | NewPasswordChallenge
  | CustomChallenge
  | SelectChallenge
  | PasswordChallenge
  | PasskeyChallenge
  | UnknownChallenge;

/** The challenge of one name (or of several). An intersection: `Extract` would lose members that share a variant. */
export type ChallengeOf<Name extends Challenge["name"]> = Challenge & { readonly name: Name };

/** What a person answers, by challenge. */
export interface ChallengeAnswers {
  SMS_MFA: { readonly code: Secret };
  SMS_OTP: { readonly code: Secret };
  EMAIL_OTP: { readonly code: Secret };
  SOFTWARE_TOKEN_MFA: { readonly code: Secret };
  SELECT_MFA_TYPE: { readonly method: MfaMethod };
  /** Set up e-mail as second factor. An authenticator app goes by `associateSoftwareToken` and `verifySoftwareToken`. */
  MFA_SETUP: { readonly email: string };
  NEW_PASSWORD_REQUIRED: {
    readonly newPassword: Secret;
    /** The missing ones, without prefix. */
    readonly attributes: Readonly<Record<string, string>>;
    /** For the triggers, over what the client says for every request. */
    readonly clientMetadata?: Readonly<Record<string, string>>;
  };
  CUSTOM_CHALLENGE: { readonly answer: Secret };
  SELECT_CHALLENGE: { readonly factor: FirstFactor };
  PASSWORD: { readonly password: Secret };
  PASSWORD_SRP: { readonly password: Secret };
  /** The ceremony runs inside the attempt. */
  WEB_AUTHN: object;
}

/** An answer with the name of the challenge that it is for. */
export type ChallengeAnswer = {
  [Name in keyof ChallengeAnswers]: { readonly challenge: Name } & ChallengeAnswers[Name];
}[keyof ChallengeAnswers];
