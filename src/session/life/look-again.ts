import type { SignedOutReason } from "../../protocol/outcome.js";
import { clearPlace } from "../clear-place.js";
import type { Found } from "../read-place.js";
import { readPlace } from "../read-place.js";
import { readUser } from "../read-user.js";
import type { SessionStore } from "../session-store.js";
import { signInId } from "../sign-in-id.js";
import { areSameTokens } from "./are-same-tokens.js";
import { isShared } from "./is-shared.js";
import { leaveToo } from "./leave-too.js";
import type { Life } from "./session-life.js";
import { showChange, showPerson } from "./show-person.js";
import { withinLife } from "./within-life.js";

/**
 * Reads again what stands where the session is kept, and follows it: somebody signed in, refreshed or signed out in another tab.
 * A place that cannot be read says nothing; where nothing stands any more, `reason` is why, unless another tab
 * noted that the service refused it. Never rejects.
 */
export async function lookAgain(life: Life, reason: SignedOutReason = "signOut"): Promise<void> {
  const { session, places, leaver } = life;
  const { tokens } = session;
  if (tokens !== null && !isShared(life) && leaver.is(readUser(tokens.idToken).sub)) {
    await leaveToo(life);
    return;
  }
  if (session.current.status === "restoring") return;
  try {
    await session.inTurn(async () => {
      // Not before its turn: what was begun earlier may have moved the session.
      const place = tokens === null ? places.kept : session.place;
      if (place === null) return;
      const found = await readUnlessEnded(life, place);
      // What came or went meanwhile will be written or cleared next.
      if (session.tokens !== tokens) return;
      if (found !== null) follow(life, place, found);
      else if (tokens !== null) session.end(leaver.wasRefused(signInId(tokens.idToken)) ? "sessionRevoked" : reason);
    });
  } catch {
    // What is unreadable or out of reach now is no reason to sign anybody out.
  }
}

/** What stands in a place. What is left there of a sign-in that ended goes: another tab may have written it just before it heard. */
export async function readUnlessEnded({ ended }: Life, place: SessionStore): Promise<Found | null> {
  const found = await readPlace(place);
  if (found === null || !ended.has(signInId(found.tokens.idToken))) return found;
  await clearPlace(place);
  return null;
}

function follow({ session, now }: Life, place: SessionStore, found: Found): void {
  const { tokens: before } = session;
  if (before !== null && areSameTokens(before, found.tokens)) return;
  const tokens = withinLife(found.tokens, now());
  if (before === null || signInId(before.idToken) !== signInId(tokens.idToken)) {
    showPerson(session, { tokens, place }, found.user);
  } else {
    session.hold({ tokens, place }, false);
    showChange(session, found.user);
  }
}
