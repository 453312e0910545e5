import type { CognitoOptions } from "../../cognito-options.js";
import { lazy } from "../../lazy.js";
import type { Resumption, Whereabouts } from "./bookmark.js";
import { eraseBookmark } from "./erase-bookmark.js";

/** Notes where an attempt stands, in place of what was noted before; `null` takes back what it noted itself. Never throws. */
export type NoteWhereabouts = (place: Whereabouts | null) => void;

/** Where the attempts of one client stand, so that a reload can go on there: the one that moved last. */
export interface Bookmarks {
  /** Begins to note where something stands. */
  open(): NoteWhereabouts;
  /** What an earlier page of this tab left, given once; `null` for nothing. Rejects where the code for it cannot be loaded. */
  take(signal: AbortSignal): Promise<Resumption | null>;
}

/** Makes those of one client. What writes and reads them loads with the first. */
export function createBookmarks(
  { clientId, resumeChallenge }: Pick<CognitoOptions, "clientId" | "resumeChallenge">,
  now: () => number,
): Bookmarks {
  const load = lazy(async () => (await import("./open-bookmark.js")).openBookmark(clientId, now));
  let owner: NoteWhereabouts | null = null;
  let notes = 0;
  // What is noted from now on is of this page, and nobody's to resume.
  let isOver = false;
  return {
    open: () => {
      const note: NoteWhereabouts = (place) => {
        if (resumeChallenge === false || (place === null && owner !== note)) return;
        owner = note;
        isOver = true;
        const turn = (notes += 1);
        if (place === null) eraseBookmark(clientId);
        else load().then((entry) => turn === notes && entry.write(place), ignore);
      };
      return note;
    },
    take: async (signal) => {
      const entry = await load();
      signal.throwIfAborted();
      if (isOver || resumeChallenge === false) return null;
      isOver = true;
      return entry.take();
    },
  };
}

const ignore = (): void => undefined;
