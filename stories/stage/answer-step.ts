import type { AuthStep, AuthStepName, AuthSteps } from "../../src/index.js";

/** Gives the command that goes on from a step, with an answer that might be right. */
export const answerStep = (step: AuthStep): unknown => answer(step.name, step);

type Answers = { readonly [Name in AuthStepName]: (step: AuthSteps[Name]) => unknown };

const email = "ada@example.com";
const code = "123456";
const nothing = (): void => {};

const answers: Answers = {
  restoring: nothing,
  enterCredentials: (step) => step.submit({ username: email, password: "Lovelace-1815!" }),
  chooseFirstFactor: (step) => step.submit({ factor: step.factors[0] ?? "PASSWORD" }),
  enterPassword: (step) => step.submit({ password: "Lovelace-1815!" }),
  verifyPasskey: (step) => step.submit(),
  confirmCode: (step) => step.submit({ code }),
  confirmTotp: (step) => step.submit({ code }),
  chooseMfaMethod: (step) => step.submit({ method: step.methods[0] ?? "SMS_MFA" }),
  chooseMfaToEnroll: (step) => step.submit({ method: "SOFTWARE_TOKEN_MFA" }),
  enrollTotp: (step) => step.submit({ code }),
  enrollEmail: (step) => step.submit({ email }),
  setNewPassword: (step) => step.submit({ newPassword: "Analytical-1837!" }),
  answerCustomChallenge: (step) => step.submit({ answer: "To seek the Grail" }),
  unsupportedChallenge: nothing,
  signedIn: (step) => step.signOut(),
};

const answer = <Name extends AuthStepName>(name: Name, step: AuthSteps[Name]): unknown => answers[name](step);
