import type { AuthError } from "../protocol/auth-error.js";

/** Until when the service is likely to refuse after a failure (epoch milliseconds); `null` where it was no lockout. */
export const lockedUntil = (error: AuthError | null): number | null =>
  error?.code === "lockedOut" ? (error.retryAt ?? null) : null;
