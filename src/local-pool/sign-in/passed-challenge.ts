import type { Attempt } from "../state.js";

/** The attempt as it goes on after a challenge was passed. */
export const passedChallenge = (
  attempt: Attempt,
  challengeName: string,
  changes: Partial<Pick<Attempt, "passwordProven" | "secondFactorPassed">> = {},
): Attempt => ({
  ...attempt,
  ...changes,
  results: [...attempt.results, { challengeName, challengeResult: true }],
});
