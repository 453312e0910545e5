import type { AttemptMemory } from "./attempt-memory.js";
import type { NoteWhereabouts } from "./bookmark/create-bookmarks.js";
import { forgetAfter } from "./forget-after.js";

/**
 * Holds what an attempt knows, notes for a reload where that stands, and forgets the password and that note when the challenge has
 * run out.
 */
export interface MemoryKeeper {
  readonly memory: AttemptMemory | null;
  keep(next: AttemptMemory | null): void;
}

/** Makes a keeper that knows nothing. */
export function createMemoryKeeper(now: () => number, note: NoteWhereabouts): MemoryKeeper {
  let memory: AttemptMemory | null = null;
  let stop: (() => void) | null = null;
  const forgetPassword = (): void => {
    memory = memory && { ...memory, password: null, keyPair: null };
    note(null);
  };
  return {
    get memory() {
      return memory;
    },
    keep: (next) => {
      memory = next;
      stop?.();
      note(next?.challenge ? { memory: next } : null);
      if (next?.challenge) {
        stop = forgetAfter(Math.max(0, next.challenge.expiresAt - now()), forgetPassword);
      }
    },
  };
}
