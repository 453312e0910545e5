import type { Attempt, PendingChallenge } from "../state.js";
import type { AuthAnswer } from "./auth-answer.js";
import type { SignInScope } from "./sign-in-scope.js";
import { startSession } from "./start-session.js";

/** Answers with a challenge and a `Session` for it. */
export const poseChallenge = (
  scope: SignInScope,
  attempt: Attempt,
  challenge: PendingChallenge,
  parameters: Readonly<Record<string, string>>,
): AuthAnswer => ({
  ChallengeName: challenge.name,
  Session: startSession(scope, attempt, challenge),
  ChallengeParameters: parameters,
});
