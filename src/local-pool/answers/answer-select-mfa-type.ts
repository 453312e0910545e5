import { invalidParameter } from "../invalid-parameter.js";
import { poseFactor } from "../poses/pose-factor.js";
import type { Answerer } from "../sign-in/challenge-response.js";
import { knownUser } from "../sign-in/known-user.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";

/** Takes the choice of a second factor; `EMAIL_MFA`, as the API's prose calls it, means `EMAIL_OTP`. */
export const answerSelectMfaType: Answerer = async (response) => {
  const { scope, responses } = response;
  const { session, challenge } = takeSession(response, ["SELECT_MFA_TYPE"]);
  const answer = requiredParameter(responses, "ANSWER");
  const wanted = answer === "EMAIL_MFA" ? "EMAIL_OTP" : answer;
  const factor = challenge.choices.find((choice) => choice === wanted);
  if (factor === undefined) throw invalidParameter(`ANSWER must be one of ${challenge.choices.join(", ")}`);
  session.state = "spent";
  return poseFactor(scope, session.attempt, knownUser(scope.pool, session.attempt), factor);
};
