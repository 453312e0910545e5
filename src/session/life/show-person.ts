import type { User } from "../../protocol/user.js";
import type { Held, Session } from "../create-session.js";
import { signedIn } from "../snapshots.js";

/**
 * Shows who signed in, in the place of whoever was shown. One person never turns into another: in between nobody is signed in, so
 * that an app forgets what it knew of the first.
 */
export function showPerson(session: Session, held: Held, user: User): void {
  const { current } = session;
  if (current.status === "signedIn" && current.user.sub !== user.sub) session.end("replaced");
  session.hold(held, true);
  if (!isSame(session.current.user, user)) session.show(signedIn(user));
}

/** Shows what a refresh changed of somebody who is shown. */
export function showChange(session: Session, user: User): void {
  if (session.current.status === "signedIn" && !isSame(session.current.user, user)) session.show(signedIn(user));
}

const isSame = (one: User | null, other: User): boolean => JSON.stringify(one) === JSON.stringify(other);
