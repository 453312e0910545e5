import type { PoolModel, UserModel } from "./pool-model.js";

/**
 * Everything a user can be named by at sign-in, in the form in which names are compared: the username, the sub, the
 * addresses of a pool with `UsernameAttributes`, and aliases (e-mail and phone only when verified).
 */
export function signInNames(
  user: Pick<UserModel, "username" | "sub" | "attributes">,
  rules: Pick<PoolModel, "usernameAttributes" | "aliasAttributes" | "caseSensitiveUsernames">,
): ReadonlySet<string> {
  const aliases = rules.aliasAttributes.filter(
    (name) => name === "preferred_username" || user.attributes.get(`${name}_verified`) === "true",
  );
  const addresses = [...rules.usernameAttributes, ...aliases].flatMap((name) => user.attributes.get(name) ?? []);
  const names = [user.username, user.sub, ...addresses];
  return new Set(rules.caseSensitiveUsernames ? names : names.map((name) => name.toLowerCase()));
}
