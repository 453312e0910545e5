import { NOW } from "./now.js";

// Milliseconds. What takes longer (a cooldown, a lockout, the life of a challenge) would change the picture.
const LONGEST_WAIT = 5_000;

let stopped = 0;

/**
 * Stops the time of day at {@link NOW}, so that countdowns stand still and nothing runs out while a story is looked at. Returns
 * the way to let it run again; where several stories stand on one page, the last one to leave does.
 */
export const stopTime = (): (() => void) => {
  if (stopped === 0) stop();
  stopped += 1;
  return () => {
    stopped -= 1;
    if (stopped === 0) run();
  };
};

const { now } = Date;
const { setTimeout } = globalThis;

const stop = (): void => {
  Date.now = () => NOW;
  Object.assign(globalThis, { setTimeout: waitShortly });
};

const waitShortly = (callback: () => void, delay = 0) => (delay > LONGEST_WAIT ? 0 : setTimeout(callback, delay));

const run = (): void => {
  Date.now = now;
  Object.assign(globalThis, { setTimeout });
};
