import { ServiceError } from "../service-error.js";
import type { PoolState } from "../state.js";
import { findUser } from "./find-user.js";
import { releaseAlias } from "./release-alias.js";

/**
 * Makes way for a new user whose attributes would sign somebody else in: throws `UsernameExistsException`, or takes the
 * aliases away from who has them now. An address that stands for the username is never taken away.
 */
export const settleAliases = (pool: PoolState, attributes: ReadonlyMap<string, string>, takes: boolean): void => {
  const { usernameAttributes, aliasAttributes } = pool.model;
  for (const name of new Set([...usernameAttributes, ...aliasAttributes])) {
    const value = attributes.get(name);
    const isUsername = usernameAttributes.some((each) => each === name);
    const isAlias = isUsername || name === "preferred_username" || attributes.get(`${name}_verified`) === "true";
    const owner = value === undefined || !isAlias ? undefined : findUser(pool, value);
    if (owner === undefined) continue;
    if (!takes || isUsername)
      throw new ServiceError("UsernameExistsException", `An account with the given ${name} already exists.`);
    releaseAlias(owner, name);
  }
};
