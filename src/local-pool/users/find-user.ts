import { signInAddresses } from "../description/sign-in-addresses.js";
import type { PoolState, UserRecord } from "../state.js";
import { sameName } from "./same-name.js";

/**
 * The user whom `name` means: the real username or sub, or an address or alias that signs the user in. Undefined when nobody
 * has it.
 */
export const findUser = (pool: PoolState, name: string): UserRecord | undefined => {
  const users = [...pool.users.values()];
  return (
    pool.users.get(name) ??
    users.find((user) => sameName(pool.model, user.username, name)) ??
    users.find((user) => signInAddresses(pool.model, user.attributes).some((own) => sameName(pool.model, own, name)))
  );
};
