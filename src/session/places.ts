import type { SessionStore } from "./session-store.js";
import { webStorageStore } from "./web-storage-store.js";

/**
 * Where the tokens are kept: `'memory'` (gone with the page), `'session'` (this tab), `'local'` (this browser; any script of
 * the page can read it), or a store of the app's own.
 */
export type TokenStorage = "memory" | "session" | "local" | SessionStore;

/** Where the session of one client can stand. `null` is the memory of the page. */
export interface Places {
  /** For whoever is kept signed in. */
  readonly kept: SessionStore | null;
  /** For whoever is not: no longer than the tab. */
  readonly tab: SessionStore | null;
  /** Where it stood if `storage` said otherwise once: what is found there moves. */
  readonly former: readonly SessionStore[];
}

/** The places of one app client. Their entries are `latchkey.<clientId>`, so that two clients share nothing. Touches no storage. */
export function placesOf(storage: TokenStorage, clientId: string): Places {
  const key = `latchkey.${clientId}`;
  const local = webStorageStore("local", key);
  const tab = webStorageStore("session", key);
  if (storage === "local") return { kept: local, tab, former: [] };
  if (storage === "session") return { kept: tab, tab, former: [local] };
  return storage === "memory"
    ? { kept: null, tab: null, former: [tab, local] }
    : { kept: storage, tab, former: [local] };
}
