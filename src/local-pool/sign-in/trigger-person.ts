import type { Attempt, UserRecord } from "../state.js";
import { userAttributes } from "../triggers/user-attributes.js";
import type { SignInScope } from "./sign-in-scope.js";

/** How the triggers of a sign-in are told who signs in. */
export interface TriggerPerson {
  readonly userName: string;
  readonly request: { readonly userAttributes: Readonly<Record<string, string>>; readonly userNotFound?: boolean };
}

/** Who signs in: for a name that nobody has what was typed. `userNotFound` is there where the client hides who exists. */
export const triggerPerson = ({ pool, client }: SignInScope, { sub, typedUsername }: Attempt): TriggerPerson => {
  const user: UserRecord | undefined = pool.users.get(sub ?? "");
  return {
    userName: user?.username ?? typedUsername,
    request: {
      userAttributes: user === undefined ? {} : userAttributes(pool.model, user),
      ...(client.preventUserExistenceErrors ? { userNotFound: user === undefined } : {}),
    },
  };
};
