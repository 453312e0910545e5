import { posePasswordVerifier } from "../poses/pose-password-verifier.js";
import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import type { Attempt } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import { poseCustomChallenge } from "../poses/pose-custom-challenge.js";
import type { AuthAnswer } from "./auth-answer.js";
import { grantTokens } from "./grant-tokens.js";
import type { SignInScope } from "./sign-in-scope.js";
import { toldByClient } from "./told-by-client.js";
import { triggerPerson } from "./trigger-person.js";

/** Has DefineAuthChallenge say how a custom flow goes on: a challenge, tokens or the end. `srpA` waits to be used up. */
export const poseNextChallenge = async (
  scope: SignInScope,
  attempt: Attempt,
  srpA: string | null = null,
): Promise<AuthAnswer> => {
  const { userName, request } = triggerPerson(scope, attempt);
  const next = await runTrigger(scope, "DefineAuthChallenge", {
    source: "DefineAuthChallenge_Authentication",
    userName,
    request: { ...request, session: attempt.results },
    ...toldByClient(scope),
  });
  if (next === null) throw refuse("InvalidParameter", "customAuthMissing");
  if (next.failAuthentication) throw refuse("NotAuthorized", "badCredentials");
  if (next.issueTokens) {
    // No function can sign in somebody who is not there.
    if (attempt.sub === null) throw refuse("NotAuthorized", "badCredentials");
    return grantTokens(scope, attempt);
  }
  if (next.challengeName === "CUSTOM_CHALLENGE") return poseCustomChallenge(scope, attempt);
  if (next.challengeName === "PASSWORD_VERIFIER" && srpA !== null) return posePasswordVerifier(scope, attempt, srpA);
  throw new ServiceError(
    "InvalidLambdaResponseException",
    `Unrecognizable lambda output of DefineAuthChallenge: ${next.challengeName ?? "no challenge"} cannot come next`,
  );
};
