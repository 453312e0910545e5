import { askService } from "./ask-service.js";

let last: Promise<void> = Promise.resolve();

/** What the pool is told before a sign-in may begin. */
export const preparation = {
  /** Begins a new one. */
  start: (...told: Parameters<typeof askService>): void => {
    last = askService(...told);
  },
  /** Resolves when the one begun last is over. */
  over: (): Promise<void> => last,
};
