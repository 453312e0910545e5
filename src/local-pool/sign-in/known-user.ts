import { refuse } from "../refuse.js";
import type { Attempt, PoolState, UserRecord } from "../state.js";

/** The user of an attempt that came past a password; throws when it is gone. */
export const knownUser = (pool: PoolState, { sub }: Attempt): UserRecord => {
  const user = pool.users.get(sub ?? "");
  if (user === undefined) throw refuse("NotAuthorized", "invalidSession");
  return user;
};
