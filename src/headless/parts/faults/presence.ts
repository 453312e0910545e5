import { createListeners } from "../../../protocol/listeners.js";
import type { Listeners } from "../../../protocol/listeners.js";

/** Which parts are on the page, by name. */
export interface Presence<Name> extends Listeners {
  readonly has: (name: Name) => boolean;
  /** Says that a part is there, and tells the listeners; returns the way to take it back. */
  readonly show: (name: Name) => () => void;
}

/** None of them yet. */
export function createPresence<Name extends string>(): Presence<Name> {
  const listeners = createListeners();
  const counts = new Map<Name, number>();
  const has = (name: Name) => (counts.get(name) ?? 0) > 0;
  const count = (name: Name, by: number) => {
    counts.set(name, (counts.get(name) ?? 0) + by);
    listeners.tell();
  };
  return {
    ...listeners,
    has,
    show(name) {
      count(name, 1);
      return () => count(name, -1);
    },
  };
}
