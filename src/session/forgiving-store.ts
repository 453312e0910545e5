import { memoryStore } from "./memory-store.js";
import type { SessionStore } from "./session-store.js";
import { UnreadableSession } from "./unreadable-session.js";

const LONGEST_MS = 5000;

/**
 * A store that never fails to write: what the given one refuses (full, forbidden, broken) is kept in memory for the life of
 * the page. Reading passes {@link UnreadableSession} on; a store that cannot be reached, or says nothing for five seconds,
 * counts as empty. Once memory serves, whatever is written or cleared clears the given store too, as far as it lets itself be:
 * nobody shall be restored there whom somebody else came after, or who signed out.
 */
export function forgivingStore(store: SessionStore): SessionStore {
  let current = store;
  const turnToMemory = (): SessionStore => {
    current = memoryStore();
    return current;
  };
  const clearGivenUp = async (): Promise<void> => (current === store ? undefined : clearQuietly(store));
  return {
    read: async () => {
      try {
        return await inTime(current.read());
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
        await turnToMemory().write(session);
      }
      await clearGivenUp();
    },
    clear: async () => {
      await clearQuietly(current);
      await clearGivenUp();
    },
  };
}

// A page that waits for a store that never answers would show a busy form for ever.
async function inTime<Read>(reading: Read | Promise<Read>): Promise<Read> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The session store said nothing in time.")), LONGEST_MS);
  });
  return Promise.race([reading, tooLate]).finally(() => clearTimeout(timer));
}

async function clearQuietly(store: SessionStore): Promise<void> {
  try {
    await store.clear();
  } catch {
    // What cannot be reached cannot be cleared either, and nobody waiting here could do more.
  }
}
