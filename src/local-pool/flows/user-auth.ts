import { invalidParameter } from "../invalid-parameter.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { redeemSignUpSession } from "../sign-up/redeem-sign-up-session.js";
import type { Flow } from "./flow.js";

/** Signs in who has just confirmed a sign-up, by the `Session` of that. There is no choice of first factors yet. */
export const userAuth: Flow = async (scope, parameters, session) => {
  if (session === undefined) throw invalidParameter("USER_AUTH flow not enabled for this client");
  const username = requiredParameter(parameters, "USERNAME");
  await assertSecretHash(scope.client, [username], parameters.get("SECRET_HASH"));
  return redeemSignUpSession(scope, username, session);
};
