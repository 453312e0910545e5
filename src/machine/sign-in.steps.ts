import type { ChallengeAnswer } from "../protocol/challenge.js";
import type { AuthRequest } from "../protocol/request.js";
import type { AuthStepName, AuthSteps, Result } from "./auth-steps.js";
import { boxed } from "./boxed.js";
import { boxedCode } from "../protocol/boxed-code.js";
import { codeLength, TOTP_LENGTH } from "./code-length.js";
import type { EntranceName } from "./entrance.js";
import { enrollmentSteps } from "./enrollment.steps.js";
import { expectChallenge } from "./expect-challenge.js";
import { challengeBase, stepBase, type StepView } from "./step-view.js";

type Typed = { readonly username?: string };

/** How each step of signing in is read. */
export const signInSteps = {
  ...enrollmentSteps,
  enterCredentials: (view) => ({
    ...stepBase(view, "enterCredentials"),
    identifier: view.context.identifier,
    signInWith: view.context.settings.signInWith ?? ["username"],
    asksPassword: view.context.asksPasswordFirst,
    asksToKeepSignedIn: view.context.settings.keepSignedIn === "ask",
    remember: view.context.remember,
    lockedUntil: view.context.lockedUntil,
    notSignedOut: view.context.notSignedOut,
    goodNews: view.context.goodNews,
    goToSignUp: view.context.settings.signUp === false ? null : (values) => leaveFor(view, "signUp", values),
    goToResetPassword: (values) => leaveFor(view, "requestPasswordReset", values),
    submit: ({ username, password, remember }) =>
      submit(view, {
        type: "initiateAuth",
        username: username.trim(),
        ...(password === undefined ? {} : { password: boxed(password) }),
        ...(remember === undefined ? {} : { remember }),
      }),
  }),
  chooseFirstFactor: (view) => {
    const challenge = expectChallenge(view.context, "SELECT_CHALLENGE");
    return {
      ...challengeBase(view, "chooseFirstFactor", challenge),
      factors: challenge.factors,
      submit: ({ factor }) => answer(view, { challenge: challenge.name, factor }),
    };
  },
  enterPassword: (view) => {
    const challenge = expectChallenge(view.context, "PASSWORD", "PASSWORD_SRP");
    return {
      ...challengeBase(view, "enterPassword", challenge),
      submit: ({ password }) => answer(view, { challenge: challenge.name, password: boxed(password) }),
    };
  },
  verifyPasskey: (view) => {
    const challenge = expectChallenge(view.context, "WEB_AUTHN");
    return {
      ...challengeBase(view, "verifyPasskey", challenge),
      submit: () => answer(view, { challenge: challenge.name }),
    };
  },
  confirmCode: (view) => {
    const challenge = expectChallenge(view.context, "SMS_MFA", "SMS_OTP", "EMAIL_OTP");
    return {
      ...challengeBase(view, "confirmCode", challenge),
      purpose: challenge.purpose,
      delivery: challenge.delivery,
      codeLength: codeLength(challenge),
      resendAt: challenge.resendAt,
      submit: ({ code }) => answer(view, { challenge: challenge.name, code: boxedCode(code) }),
      resend: () => view.run({ type: "resend", request: { type: "resend" } }),
    };
  },
  confirmTotp: (view) => {
    const challenge = expectChallenge(view.context, "SOFTWARE_TOKEN_MFA");
    return {
      ...challengeBase(view, "confirmTotp", challenge),
      deviceName: challenge.deviceName,
      codeLength: TOTP_LENGTH,
      submit: ({ code }) => answer(view, { challenge: challenge.name, code: boxedCode(code) }),
    };
  },
  chooseMfaMethod: (view) => {
    const challenge = expectChallenge(view.context, "SELECT_MFA_TYPE");
    return {
      ...challengeBase(view, "chooseMfaMethod", challenge),
      methods: challenge.methods,
      submit: ({ method }) => answer(view, { challenge: challenge.name, method }),
    };
  },
  setNewPassword: (view) => {
    const challenge = expectChallenge(view.context, "NEW_PASSWORD_REQUIRED");
    return {
      ...challengeBase(view, "setNewPassword", challenge),
      missingAttributes: challenge.missingAttributes,
      passwordPolicy: view.context.settings.passwordPolicy ?? null,
      submit: ({ newPassword, attributes = {}, clientMetadata }) =>
        answer(view, {
          challenge: challenge.name,
          newPassword: boxed(newPassword),
          attributes,
          ...(clientMetadata === undefined ? {} : { clientMetadata }),
        }),
    };
  },
  answerCustomChallenge: (view) => {
    const challenge = expectChallenge(view.context, "CUSTOM_CHALLENGE");
    return {
      ...challengeBase(view, "answerCustomChallenge", challenge),
      parameters: challenge.parameters,
      round: challenge.round,
      submit: (values) => answer(view, { challenge: challenge.name, answer: boxed(values.answer) }),
    };
  },
  unsupportedChallenge: (view) => {
    const challenge = expectChallenge(view.context, "UNKNOWN");
    return {
      ...challengeBase(view, "unsupportedChallenge", challenge),
      challengeName: challenge.challengeName,
    };
  },
} satisfies { readonly [Name in AuthStepName]?: (view: StepView) => AuthSteps[Name] };

const leaveFor = (view: StepView, name: EntranceName, { username }: Typed = {}): Promise<Result> =>
  view.run({ type: "leaveFor", entrance: username === undefined ? { name } : { name, username } });

const submit = (view: StepView, request: AuthRequest): Promise<Result> => view.run({ type: "submit", request });

const answer = (view: StepView, given: ChallengeAnswer): Promise<Result> =>
  submit(view, { type: "respondToAuthChallenge", answer: given });
