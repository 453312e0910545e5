import { invalidParameter } from "../invalid-parameter.js";
import { assertCustomAuth } from "../sign-in/assert-custom-auth.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { beginAttempt } from "../sign-in/begin-attempt.js";
import { passedChallenge } from "../sign-in/passed-challenge.js";
import { poseNextChallenge } from "../sign-in/pose-next-challenge.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import type { Flow } from "./flow.js";

/** USERNAME leads to what the pool's triggers define; with CHALLENGE_NAME=SRP_A and SRP_A the password can be proven first. */
export const customAuth: Flow = async (scope, parameters) => {
  const username = requiredParameter(parameters, "USERNAME");
  const srpA = firstChallenge(parameters) === "SRP_A" ? requiredParameter(parameters, "SRP_A") : null;
  await assertSecretHash(scope.client, [username], parameters.get("SECRET_HASH"));
  assertCustomAuth(scope);
  const attempt = await beginAttempt(scope, "CUSTOM_AUTH", username);
  return poseNextChallenge(scope, srpA === null ? attempt : passedChallenge(attempt, "SRP_A"), srpA);
};

const firstChallenge = (parameters: ReadonlyMap<string, string>): "SRP_A" | "CUSTOM_CHALLENGE" => {
  const name = parameters.get("CHALLENGE_NAME") ?? "CUSTOM_CHALLENGE";
  if (name !== "SRP_A" && name !== "CUSTOM_CHALLENGE")
    throw invalidParameter("CHALLENGE_NAME must be SRP_A or CUSTOM_CHALLENGE");
  return name;
};
