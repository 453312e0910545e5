import type { FlowClock } from "./auth-flow.js";

// Platforms keep a delay in 32 bits and fire at once beyond that.
const LONGEST_DELAY = 2 ** 31 - 1;

/** A clock that never starts a timer which is too long to be kept, `Infinity` among them. */
export const patientClock = (clock: FlowClock): FlowClock => ({
  setTimeout: (callback, delay) => (delay > LONGEST_DELAY ? null : clock.setTimeout(callback, delay)),
  clearTimeout: (id) => {
    if (id !== null) clock.clearTimeout(id);
  },
});
