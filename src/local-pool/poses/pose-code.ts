import { deliver } from "../deliveries/deliver.js";
import { randomCode } from "../random-code.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { knownUser } from "../sign-in/known-user.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import { toldByClient } from "../sign-in/told-by-client.js";
import type { Attempt } from "../state.js";
import { maskAddress } from "../users/mask-address.js";

/** Which code is sent where. */
export interface CodeToSend {
  readonly name: "SMS_MFA" | "EMAIL_OTP";
  /** The whole address. */
  readonly destination: string;
  /** Whether a right code makes the address the user's second factor. */
  readonly enrols: boolean;
}

const DIGITS = 6;

/** Sends a code and asks for it. It lives as long as its session. */
export const poseCode = async (
  scope: SignInScope,
  attempt: Attempt,
  { name, destination, enrols }: CodeToSend,
): Promise<AuthAnswer> => {
  const code = randomCode(DIGITS);
  const medium = name === "SMS_MFA" ? "SMS" : "EMAIL";
  const user = knownUser(scope.pool, attempt);
  await deliver(scope, { user, kind: "Authentication", medium, destination, code, ...toldByClient(scope) });
  return poseChallenge(
    scope,
    attempt,
    { name, code, enrols: enrols ? destination : null },
    {
      CODE_DELIVERY_DELIVERY_MEDIUM: medium,
      CODE_DELIVERY_DESTINATION: maskAddress(medium, destination),
      USER_ID_FOR_SRP: attempt.username,
    },
  );
};
