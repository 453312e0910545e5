import { callApart } from "../../protocol/call-apart.js";
import type { News } from "../../protocol/news.js";
import type { TabMessage } from "../tab-channel/tab-message.js";
import { readUser } from "../read-user.js";
import { signInId } from "../sign-in-id.js";
import { isShared } from "./is-shared.js";
import { leaveToo } from "./leave-too.js";
import { lookAgain, readUnlessEnded } from "./look-again.js";
import type { Life, SessionLife } from "./session-life.js";

/** Follows what other tabs tell; gives how to hear of the rest of it. */
export function followTabs(life: Life, look: () => void): SessionLife["hear"] {
  const listeners = new Set<(news: News) => void>();
  life.tabs.listen((message) => {
    if (message.type === "sessionChanged") look();
    else if (message.type === "signedOut") followSignOut(life, message, look);
    else listeners.forEach((listener) => listener(message));
  });
  onStorage(life.name, look);
  // Somebody else's code: what it throws must not take the session with it.
  callApart(() => void life.places.kept?.subscribe?.(look));
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

// Where tabs cannot tell one another, the storage does; it may also be faster than who can.
function onStorage(key: string, listener: () => void): void {
  if (typeof document === "undefined") return;
  window.addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) listener();
  });
}

function followSignOut(
  life: Life,
  { sub, signIn, reason }: Extract<TabMessage, { readonly type: "signedOut" }>,
  look: () => void,
): void {
  const { session, ended } = life;
  const { tokens, place } = session;
  const isRefused = reason === "sessionRevoked";
  if (!isRefused) ended.add(signIn);
  if (tokens === null) return;
  const isAlone = !isShared(life);
  if (isRefused) {
    // Who was refused may have held an old token: a good one may stand where all read, or in the place of a tab that was copied.
    if (!isAlone) void lookAgain(life, reason);
  } else if (signInId(tokens.idToken) === signIn) {
    session.end(reason);
    if (place !== null) void session.inTurn(() => readUnlessEnded(life, place)).catch(() => undefined);
  } else if (isAlone && reason === "signOut" && readUser(tokens.idToken).sub === sub) {
    // Whoever signs out has done so in every tab, however they signed in there.
    void leaveToo(life);
  } else look();
}
