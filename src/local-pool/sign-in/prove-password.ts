import { refuse } from "../refuse.js";
import type { Attempt, PoolState } from "../state.js";
import { assertNotLocked } from "../users/assert-not-locked.js";
import { countFailure } from "../users/count-failure.js";
import type { SignInScope } from "./sign-in-scope.js";

const DAY = 86_400_000;

/**
 * Runs `isRight` unless too many wrong passwords lock the user; a wrong one is counted and refused. A right one that is
 * temporary must not be older than the policy allows. The answer is the attempt as it goes on.
 */
export const provePassword = async (
  { world, pool }: SignInScope,
  attempt: Attempt,
  isRight: () => Promise<boolean>,
): Promise<Attempt> => {
  const lockId = attempt.sub ?? attempt.username;
  assertNotLocked(pool, lockId, world.clock.now());
  if (!(await isRight())) {
    countFailure(pool, lockId, world.clock.now());
    throw refuse("NotAuthorized", "badCredentials");
  }
  assertNotOutdated(pool, attempt, world.clock.now());
  return { ...attempt, passwordProven: true };
};

const assertNotOutdated = (pool: PoolState, { sub }: Attempt, now: number): void => {
  const user = pool.users.get(sub ?? "");
  if (user?.status !== "FORCE_CHANGE_PASSWORD") return;
  const age = now - (user.password?.setAt ?? now);
  if (age > pool.model.passwordPolicy.temporaryPasswordValidityDays * DAY)
    throw refuse("NotAuthorized", "temporaryPasswordExpired");
};
