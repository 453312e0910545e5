import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import type { Attempt, UserRecord } from "../state.js";
import { missingAttributes } from "../users/missing-attributes.js";

/** Asks for a new password where the proven one is temporary, else null. Required attributes are prefixed, present ones not. */
export const poseNewPassword = (scope: SignInScope, attempt: Attempt, user: UserRecord): AuthAnswer | null => {
  if (user.status !== "FORCE_CHANGE_PASSWORD") return null;
  const missing = missingAttributes(scope.pool.model, user).map((name) => `userAttributes.${name}`);
  return poseChallenge(
    scope,
    attempt,
    { name: "NEW_PASSWORD_REQUIRED" },
    {
      USER_ID_FOR_SRP: attempt.username,
      requiredAttributes: JSON.stringify(missing),
      userAttributes: JSON.stringify(Object.fromEntries(user.attributes)),
    },
  );
};
