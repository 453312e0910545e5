import type { PoolState } from "../state.js";

const FREE_FAILURES = 4;
const LONGEST = 900_000;

/**
 * Counts a wrong password of `id` (a sub or a simulated user id) at `now` (epoch milliseconds). The fifth failure locks for
 * 1 s, each further one for twice as long, at most 900 s (developer guide, "Authentication with user pools").
 */
export const countFailure = (pool: PoolState, id: string, now: number): void => {
  const failures = (pool.lockouts.get(id)?.failures ?? 0) + 1;
  pool.lockouts.set(id, { failures, lockedUntil: now + lockMilliseconds(failures), lastAttemptAt: now });
};

const lockMilliseconds = (failures: number): number =>
  failures <= FREE_FAILURES ? 0 : Math.min(1000 * 2 ** (failures - FREE_FAILURES - 1), LONGEST);
