import { createListeners } from "../../../protocol/listeners.js";

/** Which of the parts that describe a field's control are on the page. */
export interface Presence {
  readonly has: (part: "hint" | "error") => boolean;
  /** Says that a part is there; returns the way to take it back. */
  readonly show: (part: "hint" | "error") => () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** None of them yet. */
export function createPresence(): Presence {
  const { subscribe, tell } = createListeners();
  const counts = { hint: 0, error: 0 };
  const count = (part: "hint" | "error", by: number) => {
    counts[part] += by;
    tell();
  };
  return {
    has: (part) => counts[part] > 0,
    show(part) {
      count(part, 1);
      return () => count(part, -1);
    },
    subscribe,
  };
}
