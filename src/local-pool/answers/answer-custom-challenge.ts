import { poseCustomChallenge } from "../poses/pose-custom-challenge.js";
import { refuse } from "../refuse.js";
import type { Answerer } from "../sign-in/challenge-response.js";
import { grantTokens } from "../sign-in/grant-tokens.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";

const WRONG_ANSWERS_ALLOWED = 2;

/**
 * Judges an answer to the pool's own question: so many right ones in a row as it has rounds give tokens; a wrong one poses
 * it again, the third wrong one ends the attempt. For a simulated user every answer is wrong.
 */
export const answerCustomChallenge: Answerer = async (response) => {
  const { scope, responses } = response;
  const { session, challenge, user } = takeSession(response, ["CUSTOM_CHALLENGE"]);
  const answer = requiredParameter(responses, "ANSWER");
  const { customChallenge } = scope.pool.model;
  session.state = "spent";
  if (user !== null && answer === customChallenge?.answer) {
    const rightInARow = challenge.rightInARow + 1;
    if (rightInARow >= customChallenge.rounds) return grantTokens(scope, session.attempt);
    return poseCustomChallenge(scope, session.attempt, { rightInARow, wrong: challenge.wrong });
  }
  if (challenge.wrong < WRONG_ANSWERS_ALLOWED)
    return poseCustomChallenge(scope, session.attempt, { rightInARow: 0, wrong: challenge.wrong + 1 });
  session.state = "failed";
  throw refuse("NotAuthorized", "badCredentials");
};
