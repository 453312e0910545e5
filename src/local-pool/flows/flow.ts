import type { AuthAnswer } from "../sign-in/auth-answer.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";

/** Begins a sign-in with its AuthParameters, and with the `Session` of ConfirmSignUp if there is one. */
export type Flow = (
  scope: SignInScope,
  parameters: ReadonlyMap<string, string>,
  session?: string,
) => Promise<AuthAnswer>;
