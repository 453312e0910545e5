import type { MfaSetting, PoolModel } from "../description/pool-model.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import type { Attempt, UserRecord } from "../state.js";
import { secondFactors } from "../users/second-factors.js";
import { poseFactor } from "./pose-factor.js";

/** The second-factor challenge that is due: the preferred one, the only one, a choice, or setting one up. Null: none. */
export const poseSecondFactor = async (
  scope: SignInScope,
  attempt: Attempt,
  user: UserRecord,
): Promise<AuthAnswer | null> => {
  const { model } = scope.pool;
  if (attempt.secondFactorPassed || model.mfa === "OFF") return null;
  const factors = secondFactors(model, user);
  const factor = factors.find((one) => one === user.preferredMfa) ?? factors[0];
  if (factor === undefined) return model.mfa === "ON" ? poseSetup(scope, attempt) : null;
  if (factors.length === 1 || factor === user.preferredMfa) return poseFactor(scope, attempt, user, factor);
  return poseChallenge(
    scope,
    attempt,
    { name: "SELECT_MFA_TYPE", choices: factors },
    { MFAS_CAN_CHOOSE: JSON.stringify(factors), USER_ID_FOR_SRP: attempt.username },
  );
};

const poseSetup = (scope: SignInScope, attempt: Attempt): AuthAnswer => {
  const methods = poolFactors(scope.pool.model);
  return poseChallenge(
    scope,
    attempt,
    { name: "MFA_SETUP", methods, totpSecret: null, totpVerified: false },
    { MFAS_CAN_SETUP: JSON.stringify(methods), USER_ID_FOR_SRP: attempt.username },
  );
};

const poolFactors = ({ factors }: PoolModel): MfaSetting[] => [
  ...(factors.sms ? ["SMS_MFA" as const] : []),
  ...(factors.totp ? ["SOFTWARE_TOKEN_MFA" as const] : []),
  ...(factors.email ? ["EMAIL_OTP" as const] : []),
];
