import type { DoneActorEvent, ErrorActorEvent } from "xstate";
import { AuthError } from "../protocol/auth-error.js";
import type { Challenge } from "../protocol/challenge.js";
import type { AuthOutcome, AuthOutcomeName, OutcomeOf } from "../protocol/outcome.js";
import type { AuthStepName } from "./auth-steps.js";
import { stepTargets } from "./step-targets.js";
import { toAuthError } from "./to-auth-error.js";

/** Challenge → step: where Cognito's words meet ours. `MFA_SETUP` has two more steps, for when there is no choice left. */
export const stepOfChallenge = {
  SMS_MFA: "confirmCode",
  SMS_OTP: "confirmCode",
  EMAIL_OTP: "confirmCode",
  SOFTWARE_TOKEN_MFA: "confirmTotp",
  MFA_SETUP: "chooseMfaToEnroll",
  SELECT_MFA_TYPE: "chooseMfaMethod",
  SELECT_CHALLENGE: "chooseFirstFactor",
  PASSWORD: "enterPassword",
  PASSWORD_SRP: "enterPassword",
  WEB_AUTHN: "verifyPasskey",
  NEW_PASSWORD_REQUIRED: "setNewPassword",
  CUSTOM_CHALLENGE: "answerCustomChallenge",
  UNKNOWN: "unsupportedChallenge",
} as const satisfies Record<Challenge["name"], AuthStepName>;

/** The other outcomes → step; `stay` is the step that asked. */
export const stepOfOutcome = {
  signedIn: "signedIn",
  signedOut: "enterCredentials",
  userNotConfirmed: "confirmSignUp",
  passwordResetRequired: "confirmPasswordReset",
  signedUp: "confirmSignUp",
  confirmed: "enterCredentials",
  passwordChanged: "enterCredentials",
  done: "stay",
} as const satisfies Record<Exclude<AuthOutcomeName, "challenge" | "codeDelivered">, AuthStepName | "stay">;

/** What a code was sent for → step. */
export const stepOfCode = {
  signUp: "confirmSignUp",
  passwordReset: "confirmPasswordReset",
  contact: "confirmContact",
} as const satisfies Record<OutcomeOf<"codeDelivered">["purpose"], AuthStepName>;

/**
 * Where every outcome leads: one ordered list, whichever request it answers, because any challenge may follow any other.
 * `rest` is the target that means staying.
 */
export const outcomes = (rest: string) => [
  leads("MFA_SETUP with a TOTP seed", "isTotpEnrollment", stepTargets.enrollTotp),
  leads("MFA_SETUP by e-mail alone", "isEmailEnrollment", stepTargets.enrollEmail),
  ...Object.entries(stepOfChallenge).map(([name, step]) => leads(name, "isChallenge", stepTargets[step])),
  ...Object.entries(stepOfCode).map(([name, step]) => leads(`code for ${name}`, "isCodeFor", stepTargets[step], name)),
  leads("signedIn with a contact to verify", "isUnverified", stepTargets.chooseContactToVerify),
  ...Object.entries(stepOfOutcome).map(([name, step]) =>
    leads(name, "isOutcome", step === "stay" ? rest : stepTargets[step]),
  ),
  {
    description: "anything else",
    target: rest,
    actions: { type: "rememberError", params: () => new AuthError("unknown", { cause: UNKNOWN_OUTCOME }) },
  } as const,
];

/** Where every failure leads: back to the beginning when it took the challenge with it, else it stays. */
export const failures = (rest: string) =>
  [
    {
      description: "the challenge is lost",
      guard: { type: "isRestarting", params: ({ event }: Failed) => toAuthError(event.error).code },
      target: stepTargets.enterCredentials,
      actions: ["forgetAttempt", rememberError],
    },
    { description: "the challenge stands", target: rest, actions: rememberError },
  ] as const;

type Answered = { readonly event: DoneActorEvent<AuthOutcome> };

type Failed = { readonly event: ErrorActorEvent };

const UNKNOWN_OUTCOME = { name: "UnknownOutcome", message: "" };

const rememberError = { type: "rememberError", params: ({ event }: Failed) => toAuthError(event.error) } as const;

const leads = (
  description: string,
  guard: "isChallenge" | "isOutcome" | "isTotpEnrollment" | "isEmailEnrollment" | "isCodeFor" | "isUnverified",
  target: string,
  name = description,
) =>
  ({
    description,
    guard: { type: guard, params: ({ event }: Answered) => ({ outcome: event.output, name }) },
    target,
    actions: { type: "rememberOutcome", params: ({ event }: Answered) => event.output },
  }) as const;
