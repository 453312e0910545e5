import type { AuthError } from "./auth-error.js";
import type { Challenge, CodeDelivery } from "./challenge.js";
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
  | "unreadable";

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
  };
  signedIn: {
    readonly user: User;
    /** True when this person signed up in this attempt. */
    readonly isNewUser: boolean;
    /** True when a stored session was read and nobody signed in just now. */
    readonly restored: boolean;
  };
  signedOut: { readonly reason: SignedOutReason; readonly done: Done };
  userNotConfirmed: { readonly username: string; readonly error: AuthError };
  passwordResetRequired: { readonly username: string; readonly error: AuthError };
  codeDelivered: { readonly delivery: CodeDelivery; readonly resendAt: number | null };
  signedUp: { readonly confirmed: boolean; readonly delivery: CodeDelivery | null };
  confirmed: { readonly canSignIn: boolean };
  passwordChanged: object;
  done: { readonly done: Done };
}

/** The name of an outcome. */
export type AuthOutcomeName = keyof AuthOutcomes;

/** An outcome with its name as `type`. */
export type AuthOutcome = {
  [Name in AuthOutcomeName]: { readonly type: Name } & AuthOutcomes[Name];
}[AuthOutcomeName];

/** The outcome of one name. */
export type OutcomeOf<Name extends AuthOutcomeName> = Extract<AuthOutcome, { readonly type: Name }>;
