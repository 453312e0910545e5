import { refuse } from "../refuse.js";
import { findTrigger } from "../triggers/find-trigger.js";
import type { SignInScope } from "./sign-in-scope.js";

const NEEDED = ["DefineAuthChallenge", "CreateAuthChallenge", "VerifyAuthChallengeResponse"] as const;

/** Throws `InvalidParameterException` unless the pool has all three triggers of a custom flow. */
export const assertCustomAuth = (scope: SignInScope): void => {
  if (NEEDED.some((name) => findTrigger(scope, name) === undefined))
    throw refuse("InvalidParameter", "customAuthMissing");
};
