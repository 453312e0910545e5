/** A part of the program that is loaded after the first paint. */
export interface Late<Part> {
  /** The part; `null` until it is here. */
  readonly get: () => Part | null;
  /** Loads it. Rejects where it cannot be loaded; calling again tries again. */
  readonly load: () => Promise<Part>;
}

/** Makes a late part of what `load` brings. */
export const late = <Part extends object>(load: () => Promise<Part>): Late<Part> => {
  let part: Part | null = null;
  return {
    get: () => part,
    load: async () => {
      part = await load();
      return part;
    },
  };
};
