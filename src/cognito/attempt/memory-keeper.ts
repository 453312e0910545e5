import type { AttemptMemory } from "./attempt-memory.js";

/** Holds what an attempt knows, and forgets the password when the challenge that might need it has run out. */
export interface MemoryKeeper {
  readonly memory: AttemptMemory | null;
  keep(next: AttemptMemory | null): void;
}

/** Makes a keeper that knows nothing. */
export function createMemoryKeeper(now: () => number): MemoryKeeper {
  let memory: AttemptMemory | null = null;
  let expiry: ReturnType<typeof setTimeout> | undefined;
  const forgetPassword = (): void => {
    memory = memory && { ...memory, password: null, keyPair: null };
  };
  return {
    get memory() {
      return memory;
    },
    keep: (next) => {
      memory = next;
      clearTimeout(expiry);
      if (next?.challenge && next.password !== null) {
        expiry = setTimeout(forgetPassword, Math.max(0, next.challenge.expiresAt - now()));
        keepNobodyWaiting(expiry);
      }
    },
  };
}

// In Node a timer keeps the process alive; a browser's is a number.
function keepNobodyWaiting(timer: unknown): void {
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function") {
    timer.unref();
  }
}
