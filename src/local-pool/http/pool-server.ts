import type { World } from "../state.js";
import type { Faults } from "./faults.js";
import type { RequestLog } from "./request-log.js";

/** What the wire serves: the world of now, and what tests can do to it. */
export interface PoolServer {
  /** Replaced by `reset`. */
  readonly world: World;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Told about the pool's own bugs and about operations that it does not know. */
  readonly warn: (text: string) => void;
  /** Takes everything back to the description: users, sign-ins, outbox, faults, log and clock. */
  reset(): void;
}
