import type { ClientModel } from "../description/pool-model.js";
import { refuse } from "../refuse.js";
import type { PoolState, UserRecord } from "../state.js";
import { assertAddressFree } from "./assert-address-free.js";
import { assertAddresses } from "./assert-addresses.js";
import { assertInSchema } from "./assert-in-schema.js";
import { assertNoneMissing } from "./assert-none-missing.js";
import { assertWritable } from "./assert-writable.js";

/**
 * Throws unless the user may make these changes by this client: an attribute that is not the client's or not mutable, that
 * the pool does not have, an address that is none or signs somebody else in, and a required one that would be empty.
 */
export const assertChangeable = (
  pool: PoolState,
  client: ClientModel,
  user: UserRecord,
  changes: ReadonlyMap<string, string>,
): void => {
  const { schema, usernameAttributes, aliasAttributes } = pool.model;
  assertWritable(client, changes.keys());
  assertInSchema(pool.model, changes);
  for (const name of changes.keys())
    if (schema.get(name)?.mutable === false) throw refuse("NotAuthorized", "unauthorizedAttribute");
  assertAddresses(changes);
  assertNoneMissing(
    [...changes].flatMap(([name, value]) => (value === "" && schema.get(name)?.required ? [name] : [])),
  );
  // An e-mail address or phone number is an alias once it is verified only.
  const names = [...usernameAttributes, ...aliasAttributes.filter((name) => name === "preferred_username")];
  for (const name of names) {
    const value = changes.get(name) ?? "";
    if (value !== "") assertAddressFree(pool, user, { name, value });
  }
};
