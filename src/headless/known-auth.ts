import type { Auth } from "../protocol/auth-client.js";
import type { User } from "../protocol/user.js";

/** The session as far as it is known: while the client still restores, what a server said of it. */
export function knownAuth(auth: Auth, initialUser: User | null | undefined): Auth {
  if (auth.status !== "restoring" || initialUser === undefined) return auth;
  return initialUser === null
    ? { status: "signedOut", user: null, reason: "none" }
    : { status: "signedIn", user: initialUser, reason: null };
}
