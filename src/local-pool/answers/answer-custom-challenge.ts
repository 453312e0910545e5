import { refuse } from "../refuse.js";
import type { Answerer } from "../sign-in/challenge-response.js";
import { poseNextChallenge } from "../sign-in/pose-next-challenge.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";
import { toldByClient } from "../sign-in/told-by-client.js";
import { triggerPerson } from "../sign-in/trigger-person.js";
import { runTrigger } from "../triggers/run-trigger.js";

/** Has VerifyAuthChallengeResponse judge the answer, and DefineAuthChallenge say how it goes on. */
export const answerCustomChallenge: Answerer = async (response) => {
  const { scope, responses } = response;
  const { session, challenge } = takeSession(response, ["CUSTOM_CHALLENGE"]);
  const challengeAnswer = requiredParameter(responses, "ANSWER");
  const { attempt } = session;
  session.state = "failed";
  const { userName, request } = triggerPerson(scope, attempt);
  const verdict = await runTrigger(scope, "VerifyAuthChallengeResponse", {
    source: "VerifyAuthChallengeResponse_Authentication",
    userName,
    request: { ...request, privateChallengeParameters: challenge.privateParameters, challengeAnswer },
    ...toldByClient(scope),
  });
  if (verdict === null) throw refuse("InvalidParameter", "customAuthMissing");
  const result = {
    challengeName: "CUSTOM_CHALLENGE",
    challengeResult: verdict.answerCorrect,
    ...(challenge.metadata === undefined ? {} : { challengeMetadata: challenge.metadata }),
  };
  const next = await poseNextChallenge(scope, { ...attempt, results: [...attempt.results, result] });
  session.state = "spent";
  return next;
};
