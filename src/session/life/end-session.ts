import type { SignedOutReason } from "../../protocol/outcome.js";
import { clearPlace } from "../clear-place.js";
import { inTime } from "../in-time.js";
import type { Found } from "../read-place.js";
import { readPlace } from "../read-place.js";
import { readUser } from "../read-user.js";
import type { SessionStore } from "../session-store.js";
import { signInId } from "../sign-in-id.js";
import { areSameTokens } from "./are-same-tokens.js";
import type { Life } from "./session-life.js";

/**
 * Forgets the tokens here, where they are kept, and in the other tabs, in this order. Who signs out leaves every place that this
 * tab can reach; what somebody else has put there meanwhile stays. Resolves to whether the place of the tokens could be cleared.
 */
export async function endSession(
  { session, places: { kept, tab }, ended, leaver, tabs, revoke }: Life,
  reason: SignedOutReason,
  signIn: number = session.signIn,
): Promise<boolean> {
  const { tokens, place } = session;
  if (signIn !== session.signIn || tokens === null) return session.clear(reason, signIn);
  const id = signInId(tokens.idToken);
  const { sub } = readUser(tokens.idToken);
  const isRefused = reason === "sessionRevoked";
  // After a refusal only what was refused goes; after a sign-out also what cannot be read, which is nobody's.
  const isOver = (found: Found | null): boolean => {
    if (found === null) return !isRefused;
    return isRefused ? areSameTokens(found.tokens, tokens) : found.user.sub === sub;
  };
  const leave = async (each: SessionStore | null): Promise<boolean> => {
    const found = each && (await readPlace(each).catch(() => null));
    if (!isOver(found)) return true;
    // Another sign-in of the same person, of which the service has not heard yet.
    if (found !== null && signInId(found.tokens.idToken) !== id) revoke(found.tokens);
    return clearPlace(each);
  };
  // What is refused may have been replaced already, by a tab that has not kept it yet: that is no late write.
  if (!isRefused) ended.add(id);
  if (reason === "signOut") leaver.note(sub);
  // Before anything goes: whoever finds it gone shall know why.
  leaver.noteRefused(isRefused ? id : null);
  session.end(reason);
  const others = reason === "signOut" ? [kept, tab].filter((each) => each !== place) : [];
  const clearing = session.inTurn(() => Promise.all([place, ...others].map(leave)));
  const [isCleared = false] = await inTime(clearing).catch(() => []);
  tabs.tell({ type: "signedOut", sub, signIn: id, reason });
  return isCleared;
}
