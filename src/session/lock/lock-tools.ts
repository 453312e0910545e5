/** What locks are made of. */
export interface LockTools {
  /** Web Locks; `null` where there are none: in old browsers, and in pages that came by plain http. */
  readonly locks: Pick<LockManager, "query" | "request"> | null;
  /** IndexedDB; `null` where there is none. Looking for it may throw where it is forbidden. */
  readonly databases: Pick<IDBFactory, "open"> | null;
  /** Calls `callback` after `ms`; returns the way to call that off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** The time, epoch milliseconds. */
  readonly now: () => number;
  /** A number from 0 to 1, 1 excluded. */
  readonly random: () => number;
}

/** The tools that this page, worker or process has. */
export const ownTools: LockTools = {
  get locks() {
    const { locks }: Partial<Navigator> = typeof navigator === "undefined" ? {} : navigator;
    return locks ?? null;
  },
  get databases() {
    return typeof indexedDB === "undefined" ? null : indexedDB;
  },
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  now: Date.now,
  random: Math.random,
};
