/** Luck that can be repeated. */
export interface Chance {
  /** From 0 up to 1. */
  (): number;
  /** Whether something that happens so often happens now. */
  readonly hits: (share: number) => boolean;
  /** Any of them. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

/** Mulberry32: short, and good enough to mix events. */
export const chance = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, {
    hits: (share: number) => next() < share,
    pick: <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)],
  });
};
