import type { AuthError } from "./auth-error.js";
import type { Challenge, CodeDelivery } from "./challenge.js";
import type { ContactAttribute } from "./contact.js";
import type { User } from "./user.js";

/** Why nobody is signed in. */
export type SignedOutReason =
  /** No session was found. */
  | "none"
  /** The person or the app signed out. */
  | "signOut"
  /** The service refuses the refresh token: revoked, expired, user gone. */
  | "sessionRevoked"
  /** The stored session could not be read. */
  | "unreadable"
  /** Somebody else signed in, in another tab: they are shown next. */
  | "replaced";

/** What a part of a many-part task could not do; local clearing always happens. */
export interface Done {
  /** Empty when everything worked. */
  readonly failed: readonly { readonly what: string; readonly error: AuthError }[];
}

/** What an attempt answers, by name. A failure is not among them: `send` rejects with an `AuthError`. */
export interface AuthOutcomes {
  challenge: {
    readonly challenge: Challenge;
    /** What failed on the way here although the challenge stands, so that the person can try that part again. */
    readonly error?: AuthError;
  } & Resumed;
  signedIn: {
    readonly user: User;
    /** True when this person signed up in this attempt. */
    readonly isNewUser: boolean;
    /** True when a stored session was read and nobody signed in just now. */
    readonly restored: boolean;
    /** Which of the person's contacts should be offered for verification now. @default none */
    readonly unverified?: readonly ContactAttribute[];
  };
  signedOut: { readonly reason: SignedOutReason; readonly done: Done };
  /** Who signs in has not confirmed the account: a fresh code or link was sent, unless `error` says why not. */
  userNotConfirmed: SentCode & { readonly error: AuthError | null };
  /** Who signs in must choose a new password: a code for it was sent. */
  passwordResetRequired: SentCode;
  /** What was asked for was sent. */
  codeDelivered: SentCode & Resumed & { readonly purpose: "signUp" | "passwordReset" | "contact" };
  /** There is an account now, to be confirmed. */
  signedUp: SentCode;
  /** The account is confirmed, but nobody is signed in by that: `error` says why, where that was tried. */
  confirmed: { readonly error: AuthError | null };
  passwordChanged: object;
  done: { readonly done: Done };
}

/** A code or a link that is under way to a person. */
export interface SentCode {
  /** Where it went; `null` where nobody said. */
  readonly delivery: CodeDelivery | null;
  /** When another one may be asked for, epoch milliseconds; `null` for at once. */
  readonly resendAt: number | null;
}

/** What may go on where it stood before a reload. */
export interface Resumed {
  /** What was typed then to say who it is about. @default what was typed here */
  readonly username?: string;
  /** Whether that person wanted to stay signed in. @default what was answered here */
  readonly remember?: boolean;
}

/** The name of an outcome. */
export type AuthOutcomeName = keyof AuthOutcomes;

/** An outcome with its name as `type`. */
export type AuthOutcome = {
  [Name in AuthOutcomeName]: { readonly type: Name } & AuthOutcomes[Name];
}[AuthOutcomeName];

/** The outcome of one name. */
export type OutcomeOf<Name extends AuthOutcomeName> = Extract<AuthOutcome, { readonly type: Name }>;
