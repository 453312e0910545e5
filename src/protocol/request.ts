import type { ChallengeAnswer, FirstFactor } from "./challenge.js";
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
  signUp: {
    readonly username: string;
    readonly password?: Secret;
    readonly attributes: Readonly<Record<string, string>>;
    readonly validationData?: Readonly<Record<string, string>>;
    readonly clientMetadata?: Readonly<Record<string, string>>;
  };
  confirmSignUp: { readonly username: string; readonly code: Secret };
  resendConfirmation: { readonly username: string };
  forgotPassword: { readonly username: string };
  confirmForgotPassword: { readonly username: string; readonly code: Secret; readonly newPassword: Secret };
  sendContactCode: { readonly attribute: "email" | "phone_number" };
  confirmContact: { readonly attribute: "email" | "phone_number"; readonly code: Secret };
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
