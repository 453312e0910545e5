import { refuse } from "../refuse.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import { toldByClient } from "../sign-in/told-by-client.js";
import { triggerPerson } from "../sign-in/trigger-person.js";
import type { Attempt } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";

/** Asks the question that CreateAuthChallenge makes; what it keeps private stays with the session. */
export const poseCustomChallenge = async (scope: SignInScope, attempt: Attempt): Promise<AuthAnswer> => {
  const { userName, request } = triggerPerson(scope, attempt);
  const name = "CUSTOM_CHALLENGE";
  const made = await runTrigger(scope, "CreateAuthChallenge", {
    source: "CreateAuthChallenge_Authentication",
    userName,
    request: { ...request, challengeName: name, session: attempt.results },
    ...toldByClient(scope),
  });
  if (made === null) throw refuse("InvalidParameter", "customAuthMissing");
  const { publicChallengeParameters, privateChallengeParameters, challengeMetadata } = made;
  return poseChallenge(
    scope,
    attempt,
    {
      name,
      privateParameters: Object.fromEntries(privateChallengeParameters),
      ...(challengeMetadata === undefined ? {} : { metadata: challengeMetadata }),
    },
    { ...Object.fromEntries(publicChallengeParameters), USERNAME: attempt.username },
  );
};
