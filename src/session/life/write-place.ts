import { clearPlace } from "../clear-place.js";
import { inTime } from "../in-time.js";
import type { SessionStore } from "../session-store.js";
import type { SessionTokens } from "../session-tokens.js";
import { toStored } from "../to-stored.js";

/**
 * Keeps tokens in a place; `false` where it refuses them twice (full, forbidden, broken, silent for five seconds). What stood there
 * `before` then is left where it is of the same sign-in, for other tabs live on it; else it goes, as far as the place lets itself
 * be cleared: nobody shall be restored whom somebody else came after. Never rejects.
 */
export async function writePlace(
  place: SessionStore,
  tokens: SessionTokens,
  before: "sameSignIn" | "another",
): Promise<boolean> {
  if (await tryWrite(place, tokens)) return true;
  // Without the old session there may be room.
  if (before === "another") await clearPlace(place);
  if (await tryWrite(place, tokens)) return true;
  if (before === "another") await clearPlace(place);
  return false;
}

async function tryWrite(place: SessionStore, tokens: SessionTokens): Promise<boolean> {
  try {
    await inTime(place.write(toStored(tokens)));
    return true;
  } catch {
    return false;
  }
}
