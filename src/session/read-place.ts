import { fromStored } from "./from-stored.js";
import type { User } from "../protocol/user.js";
import { inTime } from "./in-time.js";
import { readClaims } from "./read-claims.js";
import { readStoredSession } from "./read-stored-session.js";
import { readUser } from "./read-user.js";
import type { SessionStore } from "./session-store.js";
import type { SessionTokens } from "./session-tokens.js";
import { UnreadableSession } from "./unreadable-session.js";

/** A session that was found, and whose it is. */
export interface Found {
  readonly tokens: SessionTokens;
  readonly user: User;
}

/**
 * The session in a place; `null` where there is none. Throws {@link UnreadableSession} for what is no session, and whatever the
 * store throws; an `Error` after five seconds without an answer.
 */
export async function readPlace(place: SessionStore): Promise<Found | null> {
  const stored = await inTime(place.read());
  if (stored === null) return null;
  try {
    const tokens = fromStored(readStoredSession(stored));
    readClaims(tokens.accessToken);
    return { tokens, user: readUser(tokens.idToken) };
  } catch {
    throw new UnreadableSession();
  }
}
