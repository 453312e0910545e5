import type { SessionStore, StoredSession } from "./session-store.js";
import { UnreadableSession } from "./unreadable-session.js";

/**
 * A store in the page's `localStorage` or `sessionStorage`, as JSON text under `key`. The storage is looked for at each
 * call, so that it can be made on a server; where there is none, or the browser forbids it, calls throw.
 */
export function webStorageStore(kind: "local" | "session", key: string): SessionStore {
  return {
    read: () => {
      const text = storage(kind).getItem(key);
      return text === null ? null : parse(text);
    },
    write: (session) => storage(kind).setItem(key, JSON.stringify(session)),
    clear: () => storage(kind).removeItem(key),
  };
}

// What it really is, is checked by `readPlace`, for every store. A written `null` is something, too.
function parse(text: string): StoredSession {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    throw new UnreadableSession();
  }
}

// Where there is no page, that throws as well.
const storage = (kind: "local" | "session"): Storage => window[`${kind}Storage`];
