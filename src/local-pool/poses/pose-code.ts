import { randomCode } from "../random-code.js";
import type { AuthAnswer } from "../sign-in/auth-answer.js";
import { poseChallenge } from "../sign-in/pose-challenge.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
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
export const poseCode = (
  scope: SignInScope,
  attempt: Attempt,
  { name, destination, enrols }: CodeToSend,
): AuthAnswer => {
  const { clock, outbox } = scope.world;
  const { id } = scope.pool.model;
  const code = randomCode(DIGITS);
  const medium = name === "SMS_MFA" ? "SMS" : "EMAIL";
  outbox.deliver(id, {
    at: clock.now(),
    username: attempt.username,
    medium,
    destination,
    kind: "Authentication",
    code,
  });
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
