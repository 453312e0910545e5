import type { ChallengeAnswer, FirstFactor } from "./challenge.js";
import type { ContactAttribute } from "./contact.js";
import type { Secret } from "./secret.js";

/** What the chart can ask of an attempt, by name; the names echo AWS operations. */
export interface AuthRequests {
  /** Read a stored session. */
  restore: object;
  /** Begin a sign-in. `password` is absent in flows that ask for it later or not at all. */
  initiateAuth: {
    readonly username: string;
    readonly password?: Secret;
    readonly preferredChallenge?: FirstFactor;
    /** "Keep me signed in", where the client offers it. */
    readonly remember?: boolean;
  };
  respondToAuthChallenge: { readonly answer: ChallengeAnswer };
  /** Send the code of the present challenge again. */
  resend: object;
  /** Make a TOTP seed for the present `MFA_SETUP`. */
  associateSoftwareToken: object;
  /** Prove the authenticator app; the attempt goes on with the challenge by itself. */
  verifySoftwareToken: { readonly code: Secret; readonly deviceName?: string };
  /** Make an account. Where that needs no confirmation, the attempt signs in with it at once. */
  signUp: {
    readonly username: string;
    readonly password?: Secret;
    /** By their names in the pool. */
    readonly attributes: Readonly<Record<string, string>>;
    /** For the pre sign-up trigger alone; not stored. */
    readonly validationData?: Readonly<Record<string, string>>;
    /** For the triggers, over what the client says for every request. */
    readonly clientMetadata?: Readonly<Record<string, string>>;
  };
  /**
   * Confirm an account and sign in with what was given before. Without `code`: see whether the link was opened, which `isConfirmed`
   * says somebody knows already.
   */
  confirmSignUp: { readonly username: string; readonly code?: Secret; readonly isConfirmed?: boolean };
  /** Send the code or link of a sign-up again. */
  resendConfirmation: { readonly username: string };
  /** Send a code for a new password. */
  forgotPassword: { readonly username: string };
  confirmForgotPassword: { readonly username: string; readonly code: Secret; readonly newPassword: Secret };
  /** Send a code to an address of the person who just signed in. */
  sendContactCode: { readonly attribute: ContactAttribute };
  confirmContact: { readonly attribute: ContactAttribute; readonly code: Secret };
  registerPasskey: { readonly friendlyName?: string };
  signOut: { readonly scope?: SignOutScope };
}

/** `device` revokes this sign-in's refresh token, `everywhere` all of the user's, `local` only forgets. */
export type SignOutScope = "device" | "everywhere" | "local";

/** The name of a request. */
export type AuthRequestName = keyof AuthRequests;

/** A request with its name as `type`. */
export type AuthRequest = {
  [Name in AuthRequestName]: { readonly type: Name } & AuthRequests[Name];
}[AuthRequestName];
