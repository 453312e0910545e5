import type { PoolState, UserRecord } from "../state.js";
import { assertNameFree } from "./assert-name-free.js";
import type { NewUser } from "./create-user.js";
import { settleAliases } from "./settle-aliases.js";

/** Puts a user who was created into the pool; throws when somebody else has come to have the name meanwhile, or an alias. */
export const admitUser = (pool: PoolState, user: UserRecord, newUser: NewUser): void => {
  assertNameFree(pool, newUser);
  settleAliases(pool, user.attributes, newUser.takesAliases);
  pool.users.set(user.sub, user);
};
