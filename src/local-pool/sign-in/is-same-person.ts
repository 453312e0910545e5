import type { Attempt } from "../state.js";
import { findUser } from "../users/find-user.js";
import { sameName } from "../users/same-name.js";
import type { SignInScope } from "./sign-in-scope.js";

/** Whether USERNAME names who began the attempt. A server must give the actual user name, a client may give an alias. */
export const isSamePerson = ({ pool, admin }: SignInScope, attempt: Attempt, username: string): boolean => {
  const names = admin ? [attempt.username] : [attempt.username, attempt.typedUsername];
  if (names.some((name) => sameName(pool.model, name, username))) return true;
  return !admin && attempt.sub !== null && findUser(pool, username)?.sub === attempt.sub;
};
