import type { PoolModel } from "./pool-model.js";

/**
 * What signs a user in beside username and sub: the addresses of a pool with `UsernameAttributes`, and aliases (e-mail and
 * phone number only when verified).
 */
export const signInAddresses = (
  { usernameAttributes, aliasAttributes }: Pick<PoolModel, "usernameAttributes" | "aliasAttributes">,
  attributes: ReadonlyMap<string, string>,
): readonly string[] => {
  const aliases = aliasAttributes.filter(
    (name) => name === "preferred_username" || attributes.get(`${name}_verified`) === "true",
  );
  return [...usernameAttributes, ...aliases].flatMap((name) => attributes.get(name) ?? []);
};
