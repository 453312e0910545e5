import { posePasswordVerifier } from "../poses/pose-password-verifier.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { beginAttempt } from "../sign-in/begin-attempt.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import type { Flow } from "./flow.js";

/** USERNAME and SRP_A: always leads to PASSWORD_VERIFIER. */
export const userSrpAuth: Flow = async (scope, parameters) => {
  const username = requiredParameter(parameters, "USERNAME");
  const srpA = requiredParameter(parameters, "SRP_A");
  await assertSecretHash(scope.client, [username], parameters.get("SECRET_HASH"));
  return posePasswordVerifier(scope, await beginAttempt(scope, "USER_SRP_AUTH", username), srpA);
};
