import type { AuthStepName } from "../machine/auth-steps.js";

/** Which steps have an address of their own, and where to go after sign-in: relative, or http and https; others lead nowhere. */
export type AuthPaths = { readonly [Name in AuthStepName]?: string | undefined } & {
  /** Where a real sign-in leads without a `returnTo`; stays where it is when absent. */
  readonly afterSignIn?: string | undefined;
};
