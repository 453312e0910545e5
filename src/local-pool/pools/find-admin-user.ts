import { refuse } from "../refuse.js";
import type { PoolState, UserRecord, World } from "../state.js";
import { findUser } from "../users/find-user.js";
import { findPool } from "./find-pool.js";

/** The pool and the user that an Admin… operation names; throws `UserNotFoundException`. */
export const findAdminUser = (
  world: World,
  { UserPoolId, Username }: { readonly UserPoolId: string; readonly Username: string },
): { readonly pool: PoolState; readonly user: UserRecord } => {
  const pool = findPool(world, UserPoolId);
  const user = findUser(pool, Username);
  if (user === undefined) throw refuse("UserNotFound", "userNotFound");
  return { pool, user };
};
