import { authSetup } from "./auth.setup.js";
import { enterFrom } from "./entrances.js";
import type { EntranceName } from "./entrance.js";
import { formStates } from "./request-states.js";
import { stepTargets } from "./step-targets.js";

/** The states of a form with which something begins: people come in there, and change from one to another. */
export const firstForm = (name: EntranceName) => ({
  ...formStates,
  editing: authSetup.createStateConfig({
    on: {
      ...formStates.editing.on,
      enter: enterFrom(name),
      submit: {
        target: "submitting",
        actions: [
          "forgetLockout",
          "forgetNews",
          "forgetError",
          { type: "rememberIdentifier", params: ({ event }) => event.request },
          { type: "rememberChoice", params: ({ event }) => event.request },
          { type: "rememberSignUp", params: ({ event }) => event.request },
        ],
      },
    },
  }),
});

/** From another first form to that of signing in, with what was typed. */
export const backWithTyped = authSetup.createStateConfig({
  on: {
    back: {
      target: stepTargets.enterCredentials,
      actions: ["forgetAttempt", { type: "rememberTyped", params: ({ event }) => event.username }],
    },
  },
}).on;
