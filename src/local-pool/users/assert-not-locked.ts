import { refuse } from "../refuse.js";
import type { PoolState } from "../state.js";

const FORGOTTEN_AFTER = 900_000;

/**
 * Throws when too many wrong passwords lock `id` (a sub or a simulated user id) at `now` (epoch milliseconds). An attempt
 * during the lock does not extend it; 15 minutes without any attempt forget the failures.
 */
export const assertNotLocked = (pool: PoolState, id: string, now: number): void => {
  const lockout = pool.lockouts.get(id);
  if (lockout === undefined) return;
  if (now - lockout.lastAttemptAt >= FORGOTTEN_AFTER) {
    pool.lockouts.delete(id);
    return;
  }
  lockout.lastAttemptAt = now;
  if (now < lockout.lockedUntil) throw refuse("NotAuthorized", "attemptsExceeded");
};
