import type { LockTools } from "../../src/session/lock/lock-tools.js";
import { ownTools } from "../../src/session/lock/lock-tools.js";

interface Timer {
  readonly due: number;
  readonly callback: () => void;
  readonly isStorage: boolean;
  readonly isFrozen: () => boolean;
}

const STEP_MS = 500;
/** The one delay that stands for "the storage has not answered yet". */
const STORAGE_MS = 5000;

/** A clock that several tabs share and that is moved by hand; the storage between its steps is the real one. */
export function createLockClock() {
  let now = Date.now();
  const timers = new Set<Timer>();

  /** Lets what the timers began in the storage come to its end. */
  const settle = async () => {
    do {
      await new Promise((resolve) => setTimeout(resolve, 5));
    } while ([...timers].some(({ isStorage }) => isStorage));
  };

  const ring = (timer: Timer) => {
    timers.delete(timer);
    timer.callback();
  };

  return {
    openTab: () => {
      let isFrozen = false;
      const after = (ms: number, callback: () => void) => {
        const timer = { due: now + ms, callback, isStorage: ms === STORAGE_MS, isFrozen: () => isFrozen };
        timers.add(timer);
        return () => void timers.delete(timer);
      };
      const tools: LockTools = { ...ownTools, now: () => now, after };
      const freeze = () => {
        isFrozen = true;
      };
      return { tools, freeze };
    },
    pass: async (ms: number) => {
      await settle();
      for (const end = now + ms; now < end; now += STEP_MS) {
        [...timers].filter((timer) => timer.due <= now + STEP_MS && !timer.isFrozen()).forEach(ring);
        await settle();
      }
      await settle();
    },
    setBack: (ms: number) => {
      now -= ms;
    },
  };
}
