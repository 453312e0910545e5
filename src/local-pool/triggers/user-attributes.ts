import type { PoolModel } from "../description/pool-model.js";
import type { UserRecord } from "../state.js";

/** `event.request.userAttributes` of a user who is there: with `sub`, status, and the aliases that sign the user in. */
export const userAttributes = ({ aliasAttributes }: PoolModel, user: UserRecord): Readonly<Record<string, string>> => {
  const aliases = aliasAttributes.flatMap((name) => {
    const value = user.attributes.get(name);
    const isVerified = name === "preferred_username" || user.attributes.get(`${name}_verified`) === "true";
    return value === undefined || !isVerified ? [] : [[`cognito:${name}_alias`, value] as const];
  });
  return {
    sub: user.sub,
    ...Object.fromEntries(aliases),
    "cognito:user_status": user.status,
    ...Object.fromEntries(user.attributes),
  };
};
