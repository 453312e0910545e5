import { forgetAfter } from "../attempt/forget-after.js";
import type { Kept } from "./kept.js";
import { NOTHING_KEPT } from "./kept.js";

/** How long a password waits for its account to be confirmed. */
const LONGEST_MS = 3_600_000;

/** Holds what a membership knows, and forgets a password that waits for too long. */
export interface KeptKeeper {
  readonly kept: Kept;
  keep(next: Kept): void;
}

/** Makes a keeper that knows nothing. */
export function createKeptKeeper(): KeptKeeper {
  let kept = NOTHING_KEPT;
  let stop: (() => void) | null = null;
  return {
    get kept() {
      return kept;
    },
    keep: (next) => {
      const isSame = next.signIn === kept.signIn;
      kept = next;
      if (isSame) {
        return;
      }
      stop?.();
      if (next.signIn !== null) {
        stop = forgetAfter(LONGEST_MS, () => {
          kept = { ...kept, signIn: null };
        });
      }
    },
  };
}
