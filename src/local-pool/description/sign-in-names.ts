import type { PoolModel, UserModel } from "./pool-model.js";
import { signInAddresses } from "./sign-in-addresses.js";

/**
 * Everything a user can be named by at sign-in, in the form in which names are compared: the username, the sub, and the
 * addresses and aliases of {@link signInAddresses}.
 */
export function signInNames(
  user: Pick<UserModel, "username" | "sub" | "attributes">,
  rules: Pick<PoolModel, "usernameAttributes" | "aliasAttributes" | "caseSensitiveUsernames">,
): ReadonlySet<string> {
  const names = [user.username, user.sub, ...signInAddresses(rules, user.attributes)];
  return new Set(rules.caseSensitiveUsernames ? names : names.map((name) => name.toLowerCase()));
}
