import type { Auth } from "../protocol/auth-client.js";
import type { SignedOutReason } from "../protocol/outcome.js";
import type { User } from "../protocol/user.js";

/** The snapshot of somebody. */
export const signedIn = (user: User): Auth => ({ status: "signedIn", user, reason: null });

/** The snapshot of nobody. */
export const signedOut = (reason: SignedOutReason): Auth => ({ status: "signedOut", user: null, reason });
