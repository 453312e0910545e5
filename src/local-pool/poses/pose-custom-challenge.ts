import { refuse } from "../refuse.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import type { Attempt } from "../state.js";

/** How the rounds went so far. */
export interface CustomRounds {
  readonly rightInARow: number;
  readonly wrong: number;
}

/** Asks the pool's own question. */
export const poseCustomChallenge = (
  scope: SignInScope,
  attempt: Attempt,
  rounds: CustomRounds = { rightInARow: 0, wrong: 0 },
): AuthAnswer => {
  const { customChallenge } = scope.pool.model;
  if (customChallenge === null) throw refuse("InvalidParameter", "customAuthMissing");
  return poseChallenge(
    scope,
    attempt,
    { name: "CUSTOM_CHALLENGE", ...rounds },
    { ...customChallenge.publicParameters, USERNAME: attempt.username },
  );
};
