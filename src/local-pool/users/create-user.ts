import type { PoolModel } from "../description/pool-model.js";
import { invalidParameter } from "../invalid-parameter.js";
import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, UserRecord } from "../state.js";
import { assertAddresses } from "./assert-addresses.js";
import { assertInSchema } from "./assert-in-schema.js";
import { findUser } from "./find-user.js";
import { newUsername } from "./new-username.js";
import { sameName } from "./same-name.js";

/** A user to be made by an administrator. */
export interface NewUser {
  readonly username: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Takes a verified alias away from who has it now. */
  readonly takesAliases: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A new user without a password, not yet in the pool; throws when the name, an attribute or an alias cannot be. */
export const createUser = (pool: PoolState, { username, attributes, takesAliases, now }: NewUser): UserRecord => {
  const name = newUsername(pool.model, username);
  if (attributes.has("sub")) throw refuse("NotAuthorized", "unauthorizedAttribute");
  assertInSchema(pool.model, attributes);
  assertAddresses(attributes);
  assertSameAddress(pool.model, name.attributes, attributes);
  if (findUser(pool, username) !== undefined)
    throw new ServiceError("UsernameExistsException", "User account already exists");
  settleAliases(pool, attributes, takesAliases);
  return {
    sub: name.sub,
    username: name.username,
    password: null,
    passwordHistory: [],
    status: "FORCE_CHANGE_PASSWORD",
    enabled: true,
    attributes: new Map([...name.attributes, ...attributes]),
    groups: [],
    mfa: new Map(),
    preferredMfa: null,
    totp: null,
    pendingTotpSecret: null,
    createdAt: now,
    lastModifiedAt: now,
  };
};

const assertSameAddress = (
  pool: PoolModel,
  names: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): void => {
  for (const [kind, address] of names) {
    if (!sameName(pool, attributes.get(kind) ?? address, address))
      throw invalidParameter(`Username and the attribute ${kind} must be the same.`);
  }
};

const settleAliases = (pool: PoolState, attributes: ReadonlyMap<string, string>, takes: boolean): void => {
  const { usernameAttributes, aliasAttributes } = pool.model;
  for (const name of [...usernameAttributes, ...aliasAttributes]) {
    const value = attributes.get(name);
    const isUsername = usernameAttributes.some((each) => each === name);
    const isAlias = isUsername || name === "preferred_username" || attributes.get(`${name}_verified`) === "true";
    const owner = value === undefined || !isAlias ? undefined : findUser(pool, value);
    if (owner === undefined) continue;
    if (!takes || isUsername)
      throw new ServiceError("UsernameExistsException", `An account with the given ${name} already exists.`);
    if (name === "preferred_username") owner.attributes.delete(name);
    else owner.attributes.set(`${name}_verified`, "false");
  }
};
