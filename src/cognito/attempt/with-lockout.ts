import { AuthError } from "../../protocol/auth-error.js";
import type { Pool } from "../pool.js";

/** Gives a lock-out its estimated end; anything else stays as it is. */
export function withLockout({ lockouts }: Pool, error: unknown, username: string): unknown {
  return error instanceof AuthError && error.code === "lockedOut" && error.cause !== undefined
    ? new AuthError("lockedOut", { cause: error.cause, retryAt: lockouts.note(username) })
    : error;
}
