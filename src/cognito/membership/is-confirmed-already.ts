import { AuthError } from "../../protocol/auth-error.js";

/** Whether an account turned out to need no confirmation any more. */
export function isConfirmedAlready(error: unknown): boolean {
  return error instanceof AuthError && error.code === "codeAlreadyUsed";
}
