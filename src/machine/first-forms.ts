import type { AuthStepName } from "./auth-steps.js";

/** The steps with which something begins: a form, and nothing under way before it. */
export const firstForms: ReadonlySet<AuthStepName> = new Set(["enterCredentials", "signUp", "requestPasswordReset"]);
