import { AuthError } from "../protocol/auth-error.js";

/**
 * Makes an {@link AuthError} of whatever a request rejected with: itself, else `unknown` with the error's name. The text of a
 * foreign error is dropped, for nobody knows what stands in it.
 */
export const toAuthError = (error: unknown): AuthError =>
  error instanceof AuthError
    ? error
    : new AuthError("unknown", { cause: { name: error instanceof Error ? error.name : typeof error, message: "" } });
