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
  // A part may be there more than once.
  let shown: readonly { readonly name: Name }[] = [];
  const set = (next: typeof shown) => {
    shown = next;
    listeners.tell();
  };
  return {
    ...listeners,
    has: (name) => shown.some((part) => part.name === name),
    show(name) {
      const part = { name };
      set([...shown, part]);
      return () => set(shown.filter((other) => other !== part));
    },
  };
}
