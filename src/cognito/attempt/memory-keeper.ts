import type { AttemptMemory } from "./attempt-memory.js";
import { forgetAfter } from "./forget-after.js";

/** Holds what an attempt knows, and forgets the password when the challenge that might need it has run out. */
export interface MemoryKeeper {
  readonly memory: AttemptMemory | null;
  keep(next: AttemptMemory | null): void;
}

/** Makes a keeper that knows nothing. */
export function createMemoryKeeper(now: () => number): MemoryKeeper {
  let memory: AttemptMemory | null = null;
  let stop: (() => void) | null = null;
  const forgetPassword = (): void => {
    memory = memory && { ...memory, password: null, keyPair: null };
  };
  return {
    get memory() {
      return memory;
    },
    keep: (next) => {
      memory = next;
      stop?.();
      if (next?.challenge && next.password !== null) {
        stop = forgetAfter(Math.max(0, next.challenge.expiresAt - now()), forgetPassword);
      }
    },
  };
}
