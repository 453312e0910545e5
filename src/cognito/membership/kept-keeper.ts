import type { NoteWhereabouts } from "../attempt/bookmark/create-bookmarks.js";
import { forgetAfter } from "../attempt/forget-after.js";
import type { Kept } from "./kept.js";
import { NOTHING_KEPT } from "./kept.js";

/** How long a password waits for its account to be confirmed, and a reload finds where a code is awaited. */
const LONGEST_MS = 3_600_000;

/** Holds what a membership knows, notes for a reload which code is awaited, and forgets that and a password that wait for too long. */
export interface KeptKeeper {
  readonly kept: Kept;
  keep(next: Kept): void;
}

/** Makes a keeper that knows nothing. */
export function createKeptKeeper(note: NoteWhereabouts): KeptKeeper {
  let kept = NOTHING_KEPT;
  let stopNote = nothing;
  let stopSignIn = nothing;
  const forgetNote = (): void => note(null);
  const forgetSignIn = (): void => {
    kept = { ...kept, signIn: null };
  };
  return {
    get kept() {
      return kept;
    },
    keep: (next) => {
      const { sent, signIn } = kept;
      kept = next;
      if (next.sent !== sent) {
        stopNote();
        note(next.sent && { sent: next.sent });
        stopNote = next.sent === null ? nothing : forgetAfter(LONGEST_MS, forgetNote);
      }
      if (next.signIn !== signIn) {
        stopSignIn();
        stopSignIn = next.signIn === null ? nothing : forgetAfter(LONGEST_MS, forgetSignIn);
      }
    },
  };
}

const nothing = (): void => undefined;
