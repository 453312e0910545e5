import { createListeners } from "../../protocol/listeners.js";

/** A part of the program that is loaded after the first paint. */
export interface Late<Part> {
  /** The part; `null` until it is here. */
  readonly get: () => Part | null;
  /** Whether the last try failed. False again as soon as there is another. */
  readonly hasFailed: () => boolean;
  /** Loads it where it is not here yet. Rejects where it cannot be loaded; calling again tries again. */
  readonly load: () => Promise<Part>;
  /** Calls `listener` whenever something changes; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a late part of what `bring` brings. All who wait for it hear of it, whoever asked. */
export const late = <Part extends object>(bring: () => Promise<Part>): Late<Part> => {
  const { subscribe, tell } = createListeners();
  let part: Part | null = null;
  let failed = false;
  const setFailed = (next: boolean) => {
    failed = next;
    tell();
  };
  return {
    get: () => part,
    hasFailed: () => failed,
    load: async () => {
      if (part !== null) return part;
      setFailed(false);
      try {
        part = await bring();
      } catch (error) {
        setFailed(true);
        throw error;
      }
      tell();
      return part;
    },
    subscribe,
  };
};
