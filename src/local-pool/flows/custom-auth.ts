import { invalidParameter } from "../invalid-parameter.js";
import { poseCustomChallenge } from "../poses/pose-custom-challenge.js";
import { posePasswordVerifier } from "../poses/pose-password-verifier.js";
import { refuse } from "../refuse.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { beginAttempt } from "../sign-in/begin-attempt.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import type { Flow } from "./flow.js";

/** USERNAME leads to the pool's own challenge; with CHALLENGE_NAME=SRP_A and SRP_A the password is proven first. */
export const customAuth: Flow = async (scope, parameters) => {
  const username = requiredParameter(parameters, "USERNAME");
  const srpA = firstChallenge(parameters) === "SRP_A" ? requiredParameter(parameters, "SRP_A") : null;
  await assertSecretHash(scope.client, [username], parameters.get("SECRET_HASH"));
  if (scope.pool.model.customChallenge === null) throw refuse("InvalidParameter", "customAuthMissing");
  const attempt = await beginAttempt(scope, "CUSTOM_AUTH", username);
  return srpA === null ? poseCustomChallenge(scope, attempt) : posePasswordVerifier(scope, attempt, srpA);
};

const firstChallenge = (parameters: ReadonlyMap<string, string>): "SRP_A" | "CUSTOM_CHALLENGE" => {
  const name = parameters.get("CHALLENGE_NAME") ?? "CUSTOM_CHALLENGE";
  if (name !== "SRP_A" && name !== "CUSTOM_CHALLENGE")
    throw invalidParameter("CHALLENGE_NAME must be SRP_A or CUSTOM_CHALLENGE");
  return name;
};
