import { authSetup } from "./auth.setup.js";
import { takeCode } from "./entrances.js";
import { backWithTyped, firstForm } from "./first-form.js";
import { codeStates } from "./request-states.js";
import { stepTargets } from "./step-targets.js";

const requestPasswordReset = authSetup.createStateConfig({
  initial: "editing",
  on: backWithTyped,
  states: firstForm("requestPasswordReset"),
});

const confirmPasswordReset = authSetup.createStateConfig({
  initial: "editing",
  on: {
    enter: takeCode("confirmPasswordReset"),
    back: { target: stepTargets.enterCredentials, actions: "forgetAttempt" },
  },
  states: {
    ...codeStates,
    editing: authSetup.createStateConfig({
      ...codeStates.editing,
      on: {
        ...codeStates.editing.on,
        passwordChanged: {
          guard: { type: "isAbout", params: ({ event }) => event.username },
          target: stepTargets.enterCredentials,
          actions: "rememberPasswordChange",
        },
      },
    }),
  },
});

/** From a forgotten password to a new one. */
export const recovery = authSetup.createStateConfig({
  initial: "requestPasswordReset",
  states: { requestPasswordReset, confirmPasswordReset },
});
