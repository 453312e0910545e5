import type { AuthStepName } from "./auth-steps.js";

/** Where each step stands in the chart. */
export const stepTargets = {
  restoring: "#auth.restoring",
  enterCredentials: "#auth.signIn.enterCredentials",
  chooseFirstFactor: "#auth.signIn.chooseFirstFactor",
  enterPassword: "#auth.signIn.enterPassword",
  verifyPasskey: "#auth.signIn.verifyPasskey",
  confirmCode: "#auth.signIn.confirmCode",
  confirmTotp: "#auth.signIn.confirmTotp",
  chooseMfaMethod: "#auth.signIn.chooseMfaMethod",
  chooseMfaToEnroll: "#auth.signIn.chooseMfaToEnroll",
  enrollTotp: "#auth.signIn.enrollTotp",
  enrollEmail: "#auth.signIn.enrollEmail",
  setNewPassword: "#auth.signIn.setNewPassword",
  answerCustomChallenge: "#auth.signIn.answerCustomChallenge",
  unsupportedChallenge: "#auth.signIn.unsupportedChallenge",
  signUp: "#auth.registration.signUp",
  confirmSignUp: "#auth.registration.confirmSignUp",
  requestPasswordReset: "#auth.recovery.requestPasswordReset",
  confirmPasswordReset: "#auth.recovery.confirmPasswordReset",
  chooseContactToVerify: "#auth.afterSignIn.chooseContactToVerify",
  confirmContact: "#auth.afterSignIn.confirmContact",
  signedIn: "#auth.signedIn",
} as const satisfies Record<AuthStepName, `#auth.${string}`>;
