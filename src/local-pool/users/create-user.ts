import type { PoolModel, UserStatus } from "../description/pool-model.js";
import { invalidParameter } from "../invalid-parameter.js";
import { refuse } from "../refuse.js";
import type { PoolState, UserRecord } from "../state.js";
import { assertAddresses } from "./assert-addresses.js";
import { assertInSchema } from "./assert-in-schema.js";
import { assertNameFree } from "./assert-name-free.js";
import { assertNoneMissing } from "./assert-none-missing.js";
import { missingAttributes } from "./missing-attributes.js";
import { newUsername } from "./new-username.js";
import { sameName } from "./same-name.js";

/** A user to be made. */
export interface NewUser {
  readonly username: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `UNCONFIRMED`: somebody signs up, and leaves out no required attribute; else an administrator makes the user. */
  readonly status: UserStatus;
  /** Takes a verified alias away from who has it now. */
  readonly takesAliases: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A new user without a password, not yet in the pool; throws when the name or an attribute cannot be. */
export const createUser = (pool: PoolState, newUser: NewUser): UserRecord => {
  const { username, attributes, status, now } = newUser;
  const name = newUsername(pool.model, username);
  if (attributes.has("sub")) throw refuse("NotAuthorized", "unauthorizedAttribute");
  assertInSchema(pool.model, attributes);
  assertAddresses(attributes);
  assertSameAddress(pool.model, name.attributes, attributes);
  const all = new Map([...name.attributes, ...attributes]);
  if (status === "UNCONFIRMED") assertNoneMissing(missingAttributes(pool.model, { attributes: all }));
  assertNameFree(pool, newUser);
  return {
    sub: name.sub,
    username: name.username,
    password: null,
    passwordHistory: [],
    status,
    enabled: true,
    attributes: all,
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
