import { authSetup } from "./auth.setup.js";
import { requestState } from "./request-states.js";
import { sessionOver } from "./session-over.js";

/** Nothing left to do but to sign out, here or elsewhere. */
export const signedIn = authSetup.createStateConfig({
  initial: "resting",
  on: { userChanged: { actions: { type: "rememberUser", params: ({ event }) => event.user } } },
  states: {
    resting: {
      on: {
        signOut: { target: "signingOut", actions: "forgetError" },
        signedOut: sessionOver,
        clearError: { actions: "forgetError" },
      },
    },
    signingOut: requestState("resting"),
  },
});
