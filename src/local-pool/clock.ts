/** The pool's time. Only ever moves forward. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Moves the pool's time forward. */
  advance(seconds: number): void;
}

/** A clock that runs with `base` (epoch milliseconds, the machine's time by default) and can be moved ahead of it. */
export const createClock = (base: () => number = () => Date.now()): Clock => {
  let ahead = 0;
  return {
    now: () => base() + ahead,
    advance: (seconds) => {
      ahead += seconds * 1000;
    },
  };
};
