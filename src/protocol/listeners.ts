import { callApart } from "./call-apart.js";

/** Those who want to hear of every change of something. */
export interface Listeners {
  /** Adds a listener, also one that is there already; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls them all. What one throws keeps neither the others nor the caller from going on. */
  readonly tell: () => void;
}

/** Nobody, yet. */
export const createListeners = (): Listeners => {
  const entries = new Set<() => void>();
  return {
    subscribe(listener) {
      const entry = (): void => listener();
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    // A copy: who stops or begins to listen while being told changes nothing for the others.
    tell: () => [...entries].forEach(callApart),
  };
};
