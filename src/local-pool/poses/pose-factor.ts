import type { MfaSetting } from "../description/pool-model.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import type { Attempt, UserRecord } from "../state.js";
import { poseCode } from "./pose-code.js";

/** Asks for one second factor of the user. */
export const poseFactor = async (
  scope: SignInScope,
  attempt: Attempt,
  user: UserRecord,
  factor: MfaSetting,
): Promise<AuthAnswer> => {
  if (factor === "SOFTWARE_TOKEN_MFA") return poseTotp(scope, attempt, user);
  const attribute = factor === "SMS_MFA" ? "phone_number" : "email";
  return poseCode(scope, attempt, { name: factor, destination: user.attributes.get(attribute) ?? "", enrols: false });
};

const poseTotp = (scope: SignInScope, attempt: Attempt, { username, totp }: UserRecord): AuthAnswer => {
  const name = totp?.friendlyName ?? null;
  return poseChallenge(
    scope,
    attempt,
    { name: "SOFTWARE_TOKEN_MFA" },
    { ...(name === null ? {} : { FRIENDLY_DEVICE_NAME: name }), USER_ID_FOR_SRP: username },
  );
};
