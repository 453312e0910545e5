import type { Contact, PoolState, UserRecord } from "../state.js";
import { assertAddressFree } from "./assert-address-free.js";
import { findUser } from "./find-user.js";
import { releaseAlias } from "./release-alias.js";

/**
 * Makes an address the user's own and verified. Where it then signs the user in and signs somebody else in already, it is
 * taken away from them, or (unless `takes`) `AliasExistsException` is thrown. `now` is epoch milliseconds.
 */
export const verifyContact = (
  pool: PoolState,
  user: UserRecord,
  { attribute, destination }: Contact,
  { takes, now }: { readonly takes: boolean; readonly now: number },
): void => {
  const { usernameAttributes, aliasAttributes } = pool.model;
  if (aliasAttributes.includes(attribute) || usernameAttributes.includes(attribute)) {
    const owner = takes && aliasAttributes.includes(attribute) ? findUser(pool, destination) : undefined;
    if (owner !== undefined && owner.sub !== user.sub) releaseAlias(owner, attribute);
    assertAddressFree(pool, user, { name: attribute, value: destination });
  }
  user.attributes.set(attribute, destination).set(`${attribute}_verified`, "true");
  user.lastModifiedAt = now;
};
