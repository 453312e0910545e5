import type { ChallengeAnswer, ChallengeAnswers } from "../../protocol/challenge.js";
import type { Secret } from "../../protocol/secret.js";
import type { ChallengeParameters } from "./challenge-parameters.js";
import { readMfaMethods } from "./mfa-methods.js";

/** What every answer needs beside the person's own. */
export interface ResponseContext {
  /** The canonical username once the service told it. */
  readonly username: string;
  /** The parameters of the challenge that is answered. */
  readonly parameters: ChallengeParameters;
  /** SRP's `A` in hex, for `PASSWORD_SRP`. */
  readonly srpA: string | null;
}

type Responses = Readonly<Record<string, string | Secret>>;
type Builders = {
  [Name in keyof ChallengeAnswers]: (answer: ChallengeAnswers[Name], context: ResponseContext) => Responses;
};

/** The own keys of each answer; `USERNAME` is common to all. A passkey's answer is made by its ceremony. */
const BUILDERS: Builders = {
  SMS_MFA: ({ code }) => ({ SMS_MFA_CODE: code }),
  SMS_OTP: ({ code }) => ({ SMS_OTP_CODE: code }),
  EMAIL_OTP: ({ code }) => ({ EMAIL_OTP_CODE: code }),
  SOFTWARE_TOKEN_MFA: ({ code }) => ({ SOFTWARE_TOKEN_MFA_CODE: code }),
  SELECT_MFA_TYPE: ({ method }, { parameters }) => {
    const offered = readMfaMethods(parameters["MFAS_CAN_CHOOSE"])?.find((offer) => offer.method === method);
    return { ANSWER: offered?.wireName ?? method };
  },
  MFA_SETUP: ({ email }) => ({ EMAIL: email }),
  NEW_PASSWORD_REQUIRED: ({ newPassword, attributes }) => ({
    NEW_PASSWORD: newPassword,
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`userAttributes.${name}`, value])),
  }),
  CUSTOM_CHALLENGE: ({ answer }) => ({ ANSWER: answer }),
  SELECT_CHALLENGE: ({ factor }) => ({ ANSWER: factor }),
  PASSWORD: ({ password }) => ({ PASSWORD: password }),
  PASSWORD_SRP: (_answer, { srpA }) => (srpA === null ? {} : { SRP_A: srpA }),
  WEB_AUTHN: () => ({}),
};

/** `ChallengeResponses` of an answer: the exact key set of its challenge. */
export function challengeResponses(answer: ChallengeAnswer, context: ResponseContext): Responses {
  return { USERNAME: context.username, ...ownResponses(answer.challenge, answer, context) };
}

function ownResponses<Name extends keyof ChallengeAnswers>(
  name: Name,
  answer: ChallengeAnswers[Name],
  context: ResponseContext,
): Responses {
  return BUILDERS[name](answer, context);
}
