import { ServiceError } from "../service-error.js";
import type { PoolState, UserRecord } from "../state.js";
import { findUser } from "./find-user.js";

/** Throws `AliasExistsException` when `value`, which shall sign `user` in, signs somebody else in already. */
export const assertAddressFree = (
  pool: PoolState,
  user: UserRecord,
  { name, value }: { readonly name: string; readonly value: string },
): void => {
  const owner = findUser(pool, value);
  if (owner !== undefined && owner.sub !== user.sub)
    throw new ServiceError("AliasExistsException", `An account with the ${name} already exists.`);
};
