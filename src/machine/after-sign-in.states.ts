import { authSetup } from "./auth.setup.js";
import { codeStates, formStates, requestState } from "./request-states.js";
import { sessionOver } from "./session-over.js";
import { stepTargets } from "./step-targets.js";

const leave = {
  skip: [
    { guard: "isSomebody", target: stepTargets.signedIn, actions: "forgetError" },
    { description: "nobody", target: stepTargets.enterCredentials, actions: "forgetAttempt" },
  ],
  signedOut: sessionOver,
} as const;

// Not while a sign-out is under way: that goes on.
const leaveOrSignOut = { ...leave, signOut: { target: "signingOut", actions: "forgetError" } } as const;

const chooseContactToVerify = authSetup.createStateConfig({
  initial: "editing",
  states: {
    editing: {
      on: {
        ...formStates.editing.on,
        ...leaveOrSignOut,
        submit: {
          target: "submitting",
          actions: ["forgetError", { type: "rememberContact", params: ({ event }) => event.request }],
        },
      },
    },
    submitting: { ...formStates.submitting, on: leaveOrSignOut },
    signingOut: requestState("editing"),
  },
});

const confirmContact = authSetup.createStateConfig({
  initial: "editing",
  on: { ...leave, back: { target: stepTargets.chooseContactToVerify, actions: "forgetError" } },
  states: codeStates,
});

/** What is offered to somebody who just signed in, before the app is shown. */
export const afterSignIn = authSetup.createStateConfig({
  initial: "chooseContactToVerify",
  states: { chooseContactToVerify, confirmContact },
});
