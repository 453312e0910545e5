import { poseNewPassword } from "../poses/pose-new-password.js";
import { poseSecondFactor } from "../poses/pose-second-factor.js";
import type { Attempt } from "../state.js";
import type { AuthAnswer } from "./auth-answer.js";
import { grantTokens } from "./grant-tokens.js";
import { knownUser } from "./known-user.js";
import { poseNextChallenge } from "./pose-next-challenge.js";
import type { SignInScope } from "./sign-in-scope.js";

/**
 * Leads on from a proven password: a new password, then a second factor, then tokens. A custom flow asks for the second
 * factor first and for what its triggers define last (developer guide, "Define Auth challenge Lambda trigger").
 */
export const proceed = async (scope: SignInScope, attempt: Attempt): Promise<AuthAnswer> => {
  const user = knownUser(scope.pool, attempt);
  if (attempt.flow === "CUSTOM_AUTH")
    return (
      (await poseSecondFactor(scope, attempt, user)) ??
      poseNewPassword(scope, attempt, user) ??
      (await poseNextChallenge(scope, attempt))
    );
  return (
    poseNewPassword(scope, attempt, user) ??
    (await poseSecondFactor(scope, attempt, user)) ??
    (await grantTokens(scope, attempt))
  );
};
