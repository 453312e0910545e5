import { addressedTo } from "./http/addressed-to.js";
import type { OutboxEntry } from "./outbox.js";
import type { World } from "./state.js";

/** What the pool delivered. */
export interface PoolOutbox {
  /** Every message, oldest first. */
  readonly all: readonly OutboxEntry[];
  /** The next message to one user that `next` has not given yet: one that waits already, or the first to come. */
  next(query: OutboxQuery): Promise<OutboxEntry>;
}

/** Whose message is asked for. */
export interface OutboxQuery {
  /** The username, an alias, the sub or the address. */
  readonly username: string;
  /** Looks only behind this position in `all`; messages given before count again then. */
  readonly afterIndex?: number;
}

/** The outbox of the world that `worldNow` gives. */
export function poolOutbox(worldNow: () => World): PoolOutbox {
  const given = new WeakSet<OutboxEntry>();
  const give = (entry: OutboxEntry): OutboxEntry => {
    given.add(entry);
    return entry;
  };
  return {
    get all() {
      return [...worldNow().outbox.entries];
    },
    next: async ({ username, afterIndex }) => {
      const { outbox } = worldNow();
      const isFor = (entry: OutboxEntry): boolean => addressedTo(worldNow(), username, entry);
      const waiting = outbox.entries.find(
        (entry, index) => isFor(entry) && (afterIndex === undefined ? !given.has(entry) : index > afterIndex),
      );
      if (waiting !== undefined) return give(waiting);
      return new Promise((resolve) => {
        const stop = outbox.subscribe((entry) => {
          if (!isFor(entry)) return;
          stop();
          resolve(give(entry));
        });
      });
    },
  };
}
