import type { Secret } from "../protocol/secret.js";
import type { AuthStepName } from "./auth-steps.js";

/** The steps at which a person can come in. */
export type EntranceName = Extract<
  AuthStepName,
  "enterCredentials" | "signUp" | "confirmSignUp" | "requestPasswordReset" | "confirmPasswordReset"
>;

/** Where a person comes in: a first step, and what is known already, from a link for example. */
export interface Entrance {
  /** The step. */
  readonly name: EntranceName;
  /** Who it is about, to fill in; needed to confirm anything. @default what was typed before */
  readonly username?: string | undefined;
  /** The code that came with a link, to fill in. @default none */
  readonly code?: Secret | undefined;
}
