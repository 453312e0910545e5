import type { User } from "../../protocol/user.js";
import { dateTokens } from "../date-tokens.js";
import { clearPlace } from "../clear-place.js";
import type { Held } from "../create-session.js";
import { readUser } from "../read-user.js";
import type { SessionStore } from "../session-store.js";
import type { ArrivedTokens } from "../session-tokens.js";
import { signInId } from "../sign-in-id.js";
import { signedOut } from "../snapshots.js";
import type { Life } from "./session-life.js";
import { showPerson } from "./show-person.js";
import { writePlace } from "./write-place.js";

/** Keeps the tokens of a sign-in, for as long as the person wants. Throws a `TypeError` for unreadable ones. */
export function acceptTokens(life: Life, arrived: ArrivedTokens, isKept: boolean): User {
  const { session, places } = life;
  const tokens = dateTokens(arrived, life.now());
  const user = readUser(tokens.idToken);
  life.leaver.forget(user.sub);
  life.ended.delete(signInId(tokens.idToken));
  const before = session.place;
  const place = isKept ? places.kept : places.tab;
  if (session.current.status === "signedIn") showPerson(session, { tokens, place }, user);
  else {
    session.hold({ tokens, place }, true);
    if (session.current.status === "restoring") session.show(signedOut("none"));
  }
  void keep(life, { tokens, place }, before).then(() => life.tabs.tell({ type: "sessionChanged" }));
  return user;
}

async function keep({ session }: Life, { tokens, place }: Held, before: SessionStore | null): Promise<void> {
  // In one turn: who looks in between would find nobody.
  await session.inTurn(async () => {
    if (before !== place) await clearPlace(before);
    const isKept = place !== null && (await writePlace(place, tokens, "another"));
    if (!isKept && session.tokens === tokens) session.hold({ tokens, place: null }, false);
  });
}
