import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import type { Answerer } from "../sign-in/challenge-response.js";
import { knownUser } from "../sign-in/known-user.js";
import { passedChallenge } from "../sign-in/passed-challenge.js";
import { proceed } from "../sign-in/proceed.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";
import { spendTotpCode } from "../users/spend-totp-code.js";

/** Judges a code of the authenticator app. A wrong one and one used before spend nothing. */
export const answerTotp: Answerer = async (response) => {
  const { scope, responses } = response;
  const { session } = takeSession(response, ["SOFTWARE_TOKEN_MFA"]);
  const code = requiredParameter(responses, "SOFTWARE_TOKEN_MFA_CODE");
  const { totp } = knownUser(scope.pool, session.attempt);
  if (totp === null)
    throw new ServiceError("SoftwareTokenMFANotFoundException", "The user has no software token MFA configured");
  const verdict = spendTotpCode(totp, code, scope.world.clock.now());
  if (verdict === "wrong") throw refuse("CodeMismatch", "wrongTotp");
  if (verdict === "usedBefore") throw refuse("ExpiredCode", "totpUsed");
  session.state = "spent";
  return proceed(scope, passedChallenge(session.attempt, "SOFTWARE_TOKEN_MFA", { secondFactorPassed: true }));
};
