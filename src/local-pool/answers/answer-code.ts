import { refuse } from "../refuse.js";
import type { Answerer, ChallengeResponse } from "../sign-in/challenge-response.js";
import { knownUser } from "../sign-in/known-user.js";
import { passedChallenge } from "../sign-in/passed-challenge.js";
import { proceed } from "../sign-in/proceed.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import type { PendingCode } from "../state.js";

/** Judges a code that was sent. A wrong one spends nothing; a right one that set up e-mail makes it the second factor. */
export const answerCode =
  (name: PendingCode["name"]): Answerer =>
  (response) =>
    judge(response, name);

const judge = async (response: ChallengeResponse, name: PendingCode["name"]): Promise<AuthAnswer> => {
  const { scope, responses } = response;
  const { session, challenge } = takeSession(response, [name]);
  const code = requiredParameter(responses, `${name}_CODE`);
  if (code !== challenge.code) throw refuse("CodeMismatch", "wrongCode");
  session.state = "spent";
  if (challenge.enrols !== null) {
    const user = knownUser(scope.pool, session.attempt);
    user.attributes.set("email", challenge.enrols).set("email_verified", "true");
    user.mfa.set("EMAIL_OTP", true);
    user.lastModifiedAt = scope.world.clock.now();
  }
  return proceed(scope, passedChallenge(session.attempt, name, { secondFactorPassed: true }));
};
