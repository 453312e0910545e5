import { AuthError } from "../protocol/auth-error.js";

/** The error for an option of `cognito()` that cannot be right; `message` says what is wrong, why and how to mend it. */
export function badOption(message: string): AuthError {
  return new AuthError("misconfigured", { cause: { name: "BadOption", message } });
}
