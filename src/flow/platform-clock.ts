import type { FlowClock } from "./auth-flow.js";

/** The platform's timers. In Node they keep no process alive: a step may wait for a person who never comes. */
export const platformClock: FlowClock = {
  setTimeout: (callback, delay) => unref(globalThis.setTimeout(callback, delay)),
  // SAFETY: the id is one that `setTimeout` gave.
  clearTimeout: (id) => globalThis.clearTimeout(id as number),
};

const unref = (timer: unknown): unknown => {
  // Browsers give a number.
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
  return timer;
};
