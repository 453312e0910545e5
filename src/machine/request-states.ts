import { assertEvent } from "xstate";
import { authSetup } from "./auth.setup.js";
import type { awaited, awaitedAnyway } from "./entrances.js";
import { failures, outcomes } from "./outcomes.js";

/** What goes before the common lists of outcomes and failures. */
interface First {
  readonly done: typeof awaited | readonly [];
  readonly failed: typeof awaitedAnyway | readonly [];
}

/**
 * The state of a request under way: the one that came with the event which led here. Leaving the state aborts it. An outcome
 * or a failure that changes no step leads to `rest`; what `first` says goes before the common lists.
 */
export const requestState = (rest: string, first: First = { done: [], failed: [] }) =>
  authSetup.createStateConfig({
    tags: "pending",
    invoke: {
      id: "request",
      src: "request",
      input: ({ event }) => {
        assertEvent(event, ["restore", "submit", "resend", "signOut"]);
        return event.request;
      },
      onDone: [...first.done, ...outcomes(rest)],
      onError: [...first.failed, ...failures(rest)],
    },
  });

const on = {
  submit: { target: "submitting", actions: "forgetError" },
  clearError: { guard: "isMendable", actions: "forgetError" },
} as const;
const expiry = { challengeExpiry: { actions: "rememberExpiry" } } as const;
const cooldown = { resendCooldown: { actions: "endCooldown" } } as const;
const resend = { guard: "canResend", target: "resending", actions: "forgetError" } as const;

/** A form that sends: `editing` until `submit`, then `submitting` until the request is over. */
export const formStates = {
  editing: authSetup.createStateConfig({ on }),
  submitting: requestState("editing"),
};

/** A form for a code that was sent and can be sent again. */
export const codeStates = {
  ...formStates,
  editing: authSetup.createStateConfig({ after: cooldown, on: { ...on, resend } }),
  resending: requestState("editing"),
};

/** A form that answers a challenge, which has its time. */
export const challengeStates = {
  ...formStates,
  editing: authSetup.createStateConfig({ after: expiry, on }),
};

/** A form that answers a challenge with a code that was sent. */
export const codeChallengeStates = {
  ...codeStates,
  editing: authSetup.createStateConfig({ after: { ...expiry, ...cooldown }, on: { ...on, resend } }),
};
