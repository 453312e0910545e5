import { AuthError } from "../protocol/auth-error.js";

/** Whether the service said that nobody has the name, as it does where the app client does not prevent user existence errors. */
export function isUnknownUser(error: unknown): boolean {
  return error instanceof AuthError && error.cause?.name === "UserNotFoundException";
}
