import { assertEvent } from "xstate";
import { authSetup } from "./auth.setup.js";
import { failures, outcomes } from "./outcomes.js";

/**
 * The state of a request under way: the one that came with the event which led here. Leaving the state aborts it. An outcome
 * or a failure that changes no step leads to `rest`.
 */
export const requestState = (rest: string) =>
  authSetup.createStateConfig({
    tags: "pending",
    invoke: {
      id: "request",
      src: "request",
      input: ({ event }) => {
        assertEvent(event, ["restore", "submit", "resend", "signOut"]);
        return event.request;
      },
      onDone: outcomes(rest),
      onError: failures(rest),
    },
  });

const editing = authSetup.createStateConfig({
  after: { challengeExpiry: { actions: "rememberExpiry" } },
  on: {
    submit: { target: "submitting", actions: "forgetError" },
    clearError: { guard: "isMendable", actions: "forgetError" },
  },
});

/** A form that sends: `editing` until `submit`, then `submitting` until the request is over. */
export const formStates = { editing, submitting: requestState("editing") };

/** A form for a code that was sent and can be sent again. */
export const codeStates = {
  ...formStates,
  editing: authSetup.createStateConfig({
    after: { ...editing.after, resendCooldown: { actions: "endCooldown" } },
    on: { ...editing.on, resend: { guard: "canResend", target: "resending", actions: "forgetError" } },
  }),
  resending: requestState("editing"),
};
