import { invalidParameter } from "../invalid-parameter.js";
import { poseCode } from "../poses/pose-code.js";
import { refuse } from "../refuse.js";
import type { Answerer } from "../sign-in/challenge-response.js";
import { knownUser } from "../sign-in/known-user.js";
import { passedChallenge } from "../sign-in/passed-challenge.js";
import { proceed } from "../sign-in/proceed.js";
import { takeSession } from "../sign-in/take-session.js";
import type { PendingMfaSetup } from "../state.js";
import { assertAddressFree } from "../users/assert-address-free.js";
import { isAddress } from "../users/is-address.js";

/**
 * Goes on after an authenticator app was verified (with the session of VerifySoftwareToken), or sends a code to the address
 * in EMAIL (`email` is taken too), which then becomes the second factor.
 */
export const answerMfaSetup: Answerer = async (response) => {
  const { scope, responses } = response;
  const { session, challenge } = takeSession(response, ["MFA_SETUP"]);
  if (challenge.totpVerified) {
    session.state = "spent";
    return proceed(scope, passedChallenge(session.attempt, "MFA_SETUP", { secondFactorPassed: true }));
  }
  const destination = newAddress(challenge, responses.get("EMAIL") ?? responses.get("email"));
  const { usernameAttributes, aliasAttributes } = scope.pool.model;
  if ([...usernameAttributes, ...aliasAttributes].includes("email"))
    assertAddressFree(scope.pool, knownUser(scope.pool, session.attempt), { name: "email", value: destination });
  session.state = "spent";
  return poseCode(scope, session.attempt, { name: "EMAIL_OTP", destination, enrols: true });
};

const newAddress = ({ methods }: PendingMfaSetup, address: string | undefined): string => {
  if (address === undefined) throw refuse("InvalidParameter", "totpUnverified");
  if (!methods.includes("EMAIL_OTP")) throw invalidParameter("Email MFA has not been enabled by the userPool");
  if (!isAddress("email", address)) throw invalidParameter("Invalid email address format.");
  return address;
};
