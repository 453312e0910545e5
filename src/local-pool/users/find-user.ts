import type { PoolModel } from "../description/pool-model.js";
import type { PoolState, UserRecord } from "../state.js";
import { sameName } from "./same-name.js";

/**
 * The user whom `name` means: the real username or sub, the address in a pool with `UsernameAttributes`, or an alias
 * (e-mail and phone number only when verified). Undefined when nobody has it.
 */
export const findUser = (pool: PoolState, name: string): UserRecord | undefined => {
  const users = [...pool.users.values()];
  return (
    pool.users.get(name) ??
    users.find((user) => sameName(pool.model, user.username, name)) ??
    users.find((user) => signInNames(pool.model, user).some((own) => sameName(pool.model, own, name)))
  );
};

const signInNames = ({ usernameAttributes, aliasAttributes }: PoolModel, { attributes }: UserRecord): string[] => {
  const aliases = aliasAttributes.filter(
    (name) => name === "preferred_username" || attributes.get(`${name}_verified`) === "true",
  );
  return [...usernameAttributes, ...aliases].flatMap((name) => attributes.get(name) ?? []);
};
