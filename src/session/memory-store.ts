import type { SessionStore, StoredSession } from "./session-store.js";

/** A store that lives as long as the page. */
export function memoryStore(): SessionStore {
  let kept: StoredSession | null = null;
  return {
    read: () => kept,
    write: (session) => {
      kept = session;
    },
    clear: () => {
      kept = null;
    },
  };
}
