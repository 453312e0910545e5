import type { PoolModel } from "../description/pool-model.js";
import { invalidParameter } from "../invalid-parameter.js";
import { isAddress } from "./is-address.js";

/** What the name that was asked for means in this pool. */
export interface NewUsername {
  readonly sub: string;
  /** The real username. */
  readonly username: string;
  /** The address that the name was, in a pool with `UsernameAttributes`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** The real username: with `UsernameAttributes` the sub, and the name must be such an address; else the name itself. */
export const newUsername = (pool: PoolModel, name: string): NewUsername => {
  const sub = crypto.randomUUID();
  if (pool.usernameAttributes.length > 0)
    return { sub, username: sub, attributes: new Map([[addressKind(pool, name), name]]) };
  const alias = pool.aliasAttributes.find((attribute) => isAddress(attribute, name));
  if (alias === undefined) return { sub, username: name, attributes: new Map() };
  const [format, kind] = alias === "email" ? ["email", "email alias"] : ["phone number", "phone number alias"];
  throw invalidParameter(`Username cannot be of ${format} format, since user pool is configured for ${kind}.`);
};

const addressKind = ({ usernameAttributes }: PoolModel, name: string): string => {
  const kind = usernameAttributes.find((attribute) => isAddress(attribute, name));
  if (kind !== undefined) return kind;
  if (usernameAttributes.length > 1) throw invalidParameter("Username should be either an email or a phone number.");
  throw invalidParameter(
    usernameAttributes[0] === "email" ? "Username should be an email." : "Username should be a phone number.",
  );
};
