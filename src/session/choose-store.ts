import { forgivingStore } from "./forgiving-store.js";
import { memoryStore } from "./memory-store.js";
import type { SessionStore } from "./session-store.js";
import { webStorageStore } from "./web-storage-store.js";

/**
 * Where the tokens are kept: `'memory'` (gone with the page), `'session'` (this tab), `'local'` (this browser; any script of
 * the page can read it), or a store of the app's own.
 */
export type TokenStorage = "memory" | "session" | "local" | SessionStore;

/** The store of one app client: its entry is `latchkey.<clientId>`, so that two clients share nothing. Touches no storage. */
export function chooseStore(storage: TokenStorage, clientId: string): SessionStore {
  if (storage === "memory") {
    return memoryStore();
  }
  return forgivingStore(
    storage === "local" || storage === "session" ? webStorageStore(storage, `latchkey.${clientId}`) : storage,
  );
}
