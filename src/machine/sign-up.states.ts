import { authSetup } from "./auth.setup.js";
import { takeCode } from "./entrances.js";
import { backWithTyped, firstForm } from "./first-form.js";
import { codeStates } from "./request-states.js";
import { stepTargets } from "./step-targets.js";

const signUp = authSetup.createStateConfig({ initial: "editing", on: backWithTyped, states: firstForm("signUp") });

const confirmSignUp = authSetup.createStateConfig({
  initial: "editing",
  on: {
    enter: takeCode("confirmSignUp"),
    back: { target: stepTargets.enterCredentials, actions: "forgetAttempt" },
    changeDetails: { guard: "isSignUpHere", target: stepTargets.signUp, actions: "forgetError" },
  },
  states: codeStates,
});

/** From a stranger to a member. */
export const registration = authSetup.createStateConfig({
  initial: "signUp",
  states: { signUp, confirmSignUp },
});
