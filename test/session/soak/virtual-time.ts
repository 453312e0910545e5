import { vi } from "vitest";

interface Timer {
  run: () => void;
}

/** What is due at about the same time is done at once: the process rests after that. */
const GRAIN_MS = 4;

/** Time that passes as fast as the work in it is done; its timers take the place of the process's own. */
export interface VirtualTime {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Lets time pass, with all that is due in it. */
  pass(ms: number): Promise<void>;
}

/** Stubs `setTimeout`, `clearTimeout` and `performance`, until `vi.unstubAllGlobals()`. */
export const virtualTime = (): VirtualTime => {
  let time = 0;
  /** By the grain of time at whose end they are due. */
  const timers = new Map<number, Timer[]>();
  const turn = setImmediate;
  const setTimer = (run: () => void, ms = 0): Timer => {
    const timer = { run };
    const grain = Math.floor((time + ms) / GRAIN_MS) + 1;
    const others = timers.get(grain);
    if (others === undefined) timers.set(grain, [timer]);
    else others.push(timer);
    return timer;
  };
  const clearTimer = (timer?: Timer): void => {
    if (timer !== undefined) timer.run = ignore;
  };
  vi.stubGlobal("setTimeout", setTimer);
  vi.stubGlobal("clearTimeout", clearTimer);
  vi.stubGlobal("performance", { now: () => time });
  const rest = (): Promise<void> => new Promise((resolve) => void turn(resolve));
  return {
    now: () => time,
    sleep: (ms) => new Promise((resolve) => void setTimer(resolve, ms)),
    pass: async (ms) => {
      const end = time + ms;
      await rest();
      for (let grain = Math.floor(time / GRAIN_MS) + 1; grain * GRAIN_MS <= end; grain += 1) {
        time = grain * GRAIN_MS;
        const due = timers.get(grain)?.filter(({ run }) => run !== ignore) ?? [];
        timers.delete(grain);
        for (const { run } of due) run();
        if (due.length > 0) await rest();
      }
      time = end;
    },
  };
};

const ignore = (): void => undefined;
