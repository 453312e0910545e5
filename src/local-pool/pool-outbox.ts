import { addressedTo } from "./http/addressed-to.js";
import type { Delivery, OutboxEntry } from "./outbox.js";
import type { World } from "./state.js";

/** What the pool delivered. */
export interface PoolOutbox {
  /** Every message, oldest first; of very many the latest. */
  readonly all: readonly OutboxEntry[];
  /** The next message to one user that `next` has not given yet: one that waits already, or the first to come. */
  next(query: OutboxQuery): Promise<OutboxEntry>;
}

/** Whose message is asked for. */
export interface OutboxQuery {
  /** The username, an alias, the sub or the address. */
  readonly username: string;
  /** Only messages of this pool; without it of any that has such a user. */
  readonly userPoolId?: string;
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
      return worldNow().outbox.deliveries.map(({ entry }) => entry);
    },
    next: async ({ afterIndex, ...whose }) => {
      const { outbox } = worldNow();
      const isFor = (delivery: Delivery): boolean => addressedTo(worldNow(), whose, delivery);
      const waiting = outbox.deliveries.find(
        (delivery, index) =>
          isFor(delivery) && (afterIndex === undefined ? !given.has(delivery.entry) : index > afterIndex),
      );
      if (waiting !== undefined) return give(waiting.entry);
      return new Promise((resolve) => {
        const stop = outbox.subscribe((delivery) => {
          if (!isFor(delivery)) return;
          stop();
          resolve(give(delivery.entry));
        });
      });
    },
  };
}
