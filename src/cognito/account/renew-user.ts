import type { Pool } from "../pool.js";
import { withinTime } from "../within-time.js";

/** How long a person waits for the session to follow what was done already. */
const LONGEST_MS = 5_000;

/**
 * Lets the session's `user` follow a change of attributes: what is said of them stands in the ID token. As far as that can be had:
 * the change is made, and the next refresh tells. Never rejects, and ends no session that cannot be refreshed at all.
 */
export async function renewUser({ session, source }: Pool): Promise<void> {
  if (session.tokens === null || session.tokens.refreshToken === null) {
    return;
  }
  await withinTime(LONGEST_MS, new AbortController().signal, () => source.getIdToken({ forceRefresh: true })).catch(
    () => undefined,
  );
}
