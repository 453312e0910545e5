import type { FlowClock } from "./auth-flow.js";

/** The platform's timers. */
export const platformClock: FlowClock = {
  setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay),
  // SAFETY: the id is one that `setTimeout` gave.
  clearTimeout: (id) => globalThis.clearTimeout(id as number),
};
