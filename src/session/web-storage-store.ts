import { readStoredSession } from "./read-stored-session.js";
import type { SessionStore } from "./session-store.js";
import { UnreadableSession } from "./unreadable-session.js";

/**
 * A store in the page's `localStorage` or `sessionStorage`, as JSON text under `key`. The storage is looked for at each
 * call, so that it can be made on a server; where there is none, or the browser forbids it, calls throw.
 */
export function webStorageStore(kind: "local" | "session", key: string): SessionStore {
  return {
    read: () => {
      const text = storage(kind).getItem(key);
      return text === null ? null : readStoredSession(parse(text));
    },
    write: (session) => storage(kind).setItem(key, JSON.stringify(session)),
    clear: () => storage(kind).removeItem(key),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableSession();
  }
}

function storage(kind: "local" | "session"): Storage {
  if (typeof window === "undefined") {
    throw new ReferenceError("There is no page.");
  }
  return kind === "local" ? window.localStorage : window.sessionStorage;
}
