import { memoryStore } from "./memory-store.js";
import type { SessionStore } from "./session-store.js";
import { UnreadableSession } from "./unreadable-session.js";

/**
 * A store that never fails to write: what the given one refuses (full, forbidden, broken) is kept in memory for the life of
 * the page, and the refused store is cleared as far as it lets itself be. Reading passes
 * {@link UnreadableSession} on; a store that cannot be reached counts as empty.
 */
export function forgivingStore(store: SessionStore): SessionStore {
  let current = store;
  const turnToMemory = (): SessionStore => {
    current = memoryStore();
    return current;
  };
  return {
    read: async () => {
      try {
        return await current.read();
      } catch (error) {
        if (error instanceof UnreadableSession) {
          throw error;
        }
        return turnToMemory().read();
      }
    },
    write: async (session) => {
      try {
        await current.write(session);
      } catch {
        await clearQuietly(current);
        await turnToMemory().write(session);
      }
    },
    clear: () => clearQuietly(current),
  };
}

async function clearQuietly(store: SessionStore): Promise<void> {
  try {
    await store.clear();
  } catch {
    // What cannot be reached cannot be cleared either, and nobody waiting here could do more.
  }
}
