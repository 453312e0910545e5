import type { AuthStep, AuthStepName, AuthSteps } from "../../src/index.js";
import type { StepVariant } from "../../src/testing/cases/step-case.js";

/** Gives the command that leads on from a step to a state of another, `to`, or to what happens on the step itself. */
export const answerStep = (step: AuthStep, variant: StepVariant, to?: AuthStepName): unknown => {
  const { moment, identifier, situation = "" } = variant;
  // Who has not confirmed an account comes from signing up, or else from signing in.
  const signsUp = to === "signUp" || (to === "confirmSignUp" && !situation.startsWith("unconfirmed"));
  if (step.name === "enterCredentials" && signsUp) return step.goToSignUp?.(typed(identifier));
  if (step.name === "enterCredentials" && to === "requestPasswordReset")
    return step.goToResetPassword(typed(identifier));
  if ((moment === "resending" || moment === "resent") && "resend" in step) return step.resend();
  return answer(step.name, step, variant);
};

type Answers = {
  readonly [Name in AuthStepName]: (step: AuthSteps[Name], variant: StepVariant) => unknown;
};

const typed = (username: string | undefined) => (username === undefined ? {} : { username });

const code = "123456";
const nothing = (): void => {};

const answers: Answers = {
  restoring: nothing,
  enterCredentials: (step, { identifier = "ada@example.com" }) =>
    step.submit({ username: identifier, password: "Lovelace-1815!" }),
  signUp: (step, { identifier = "ada@example.com" }) =>
    step.submit({ username: identifier, password: "Lovelace-1815!", attributes: { email: identifier } }),
  confirmSignUp: (step) => step.submit({ code }),
  requestPasswordReset: (step, { identifier = "ada@example.com" }) => step.submit({ username: identifier }),
  confirmPasswordReset: (step) => step.submit({ code, newPassword: "Analytical-1837!" }),
  chooseFirstFactor: (step) => step.submit({ factor: step.factors[0] ?? "PASSWORD" }),
  enterPassword: (step) => step.submit({ password: "Lovelace-1815!" }),
  verifyPasskey: (step) => step.submit(),
  confirmCode: (step) => step.submit({ code }),
  confirmTotp: (step) => step.submit({ code }),
  chooseMfaMethod: (step) => step.submit({ method: step.methods[0] ?? "SMS_MFA" }),
  chooseMfaToEnroll: (step, { chosenOn }) =>
    step.submit({ method: chosenOn === step.name ? "EMAIL_OTP" : "SOFTWARE_TOKEN_MFA" }),
  enrollTotp: (step) => step.submit({ code }),
  enrollEmail: (step) => step.submit({ email: "ada@example.com" }),
  setNewPassword: (step) => step.submit({ newPassword: "Analytical-1837!" }),
  answerCustomChallenge: (step) => step.submit({ answer: "To seek the Grail" }),
  unsupportedChallenge: nothing,
  chooseContactToVerify: (step) => step.submit({ attribute: step.contacts[0]?.attribute ?? "email" }),
  confirmContact: (step) => step.submit({ code }),
  signedIn: (step) => step.signOut(),
};

const answer = <Name extends AuthStepName>(name: Name, step: AuthSteps[Name], variant: StepVariant): unknown =>
  answers[name](step, variant);
