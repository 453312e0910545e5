import type { ClientModel } from "../description/pool-model.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { invalidParameter } from "../invalid-parameter.js";
import type { PoolState, UserRecord } from "../state.js";
import { assertAddressFree } from "./assert-address-free.js";
import { assertAddresses } from "./assert-addresses.js";
import { assertInSchema } from "./assert-in-schema.js";
import { assertWritable } from "./assert-writable.js";
import { missingAttributes } from "./missing-attributes.js";

/** An answer to NEW_PASSWORD_REQUIRED, and whose it is. */
export interface NewAttributes {
  readonly pool: PoolState;
  readonly client: ClientModel;
  readonly user: UserRecord;
  readonly responses: ReadonlyMap<string, string>;
}

const PREFIX = "userAttributes.";
const VERIFIABLE = new Set(["email", "phone_number"]);

/**
 * The attributes of the answer, by name without prefix, and `…_verified` = false for a new address. Throws for one that
 * the client may not write, for a required one that has a value already, for an address that is none or signs somebody
 * else in, and when a required one is still missing.
 */
export const readNewAttributes = ({ pool, client, user, responses }: NewAttributes): ReadonlyMap<string, string> => {
  const given = new Map(
    [...responses]
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value] as const),
  );
  readInput(
    { UserAttributes: Array.from(given, ([Name, Value]) => ({ Name, Value })) },
    { UserAttributes: members.attributes },
  );
  assertWritable(client, given.keys());
  for (const name of given.keys()) assertNotProvided(pool, user, name);
  assertInSchema(pool.model, given);
  assertAddresses(given);
  for (const name of pool.model.usernameAttributes) {
    const value = given.get(name);
    if (value !== undefined) assertAddressFree(pool, user, { name, value });
  }
  const missing = missingAttributes(pool.model, user).find((name) => (given.get(name) ?? "") === "");
  if (missing !== undefined) throw invalidParameter(`Invalid attributes given, ${missing} is missing`);
  const unverified = [...given.keys()].filter((name) => VERIFIABLE.has(name));
  return new Map([...given, ...unverified.map((name) => [`${name}_verified`, "false"] as const)]);
};

const assertNotProvided = (pool: PoolState, user: UserRecord, name: string): void => {
  const isRequired = pool.model.schema.get(name)?.required ?? false;
  if (isRequired && user.attributes.has(name)) throw invalidParameter(`Cannot modify an already provided ${name}`);
};
