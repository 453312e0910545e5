import { initialTransition, transition } from "xstate";
import { describe, expect, test } from "vitest";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import type { AuthStepName } from "../../src/machine/auth-steps.js";
import { readStep } from "../../src/machine/auth.step.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { machine, walk } from "./auth-model.js";

type Outcomes = ReturnType<typeof outcomeFixtures>;

/** What each outcome leads to, whichever step asked; `stay` is that step. */
const leadsTo: { readonly [Name in keyof Outcomes]: Readonly<Record<keyof Outcomes[Name], AuthStepName | "stay">> } = {
  challenge: { plain: "confirmTotp", resumed: "confirmTotp" },
  signedIn: {
    plain: "signedIn",
    restored: "signedIn",
    newUser: "signedIn",
    unverified: "chooseContactToVerify",
    unverifiedEmail: "chooseContactToVerify",
    bare: "signedIn",
  },
  signedOut: {
    plain: "enterCredentials",
    unfinished: "enterCredentials",
    unfinishedElsewhere: "enterCredentials",
    unforgotten: "enterCredentials",
  },
  userNotConfirmed: { plain: "confirmSignUp", notSent: "confirmSignUp", linkNotOpened: "confirmSignUp" },
  passwordResetRequired: { plain: "confirmPasswordReset" },
  codeDelivered: {
    signUp: "confirmSignUp",
    signUpResumed: "confirmSignUp",
    passwordReset: "confirmPasswordReset",
    passwordResetResumed: "confirmPasswordReset",
    contact: "confirmContact",
    contactByPhone: "confirmContact",
  },
  signedUp: {
    plain: "confirmSignUp",
    byPhone: "confirmSignUp",
    notSent: "confirmSignUp",
    resendable: "confirmSignUp",
  },
  confirmed: { plain: "enterCredentials", notSignedIn: "enterCredentials" },
  passwordChanged: { plain: "enterCredentials" },
  done: { plain: "stay" },
};

const nowhere = () => Promise.reject(new Error("a step is only read here"));
const restore = { type: "restore", request: { type: "restore" } };
const submit = { type: "submit", request: { type: "initiateAuth", username: "ada" } };
const signOut = { type: "signOut", request: { type: "signOut" } };
const done = (output: AuthOutcome) => ({ type: "xstate.done.actor.request", output });
const { plain: nobody } = outcomeFixtures(0).signedOut;

const stepAfter = (...events: readonly { readonly type: string }[]) => {
  let [snapshot] = initialTransition(machine, walk.input);
  // SAFETY: answers are XState's own events, so they are no members of the chart's.
  for (const event of events) [snapshot] = transition(machine, snapshot, event as AuthEvent);
  return readStep(snapshot, nowhere);
};

const situations = Object.entries(stepFixtures(0)).flatMap(([name, examples]) =>
  Object.entries<AuthOutcome>(examples).map(([situation, outcome]) => ({ name, situation, outcome })),
);

/** Every step that sends, by the events that lead there and make it send. */
const senders = [
  ...situations
    .filter(({ name }) => name !== "unsupportedChallenge")
    .map(({ name, outcome }) => ({
      name,
      events: [restore, done(outcome), ...(name === "signedIn" ? [signOut] : [submit])],
    })),
  ...["signUp", "requestPasswordReset"].map((name) => ({
    name,
    events: [restore, done(nobody), { type: "enter", entrance: { name } }, submit],
  })),
];

test("every step that sends is among those who ask here", () => {
  for (const { name, events } of senders) expect(stepAfter(...events)).toMatchObject({ name, pending: true });
  const silent = ["restoring", "unsupportedChallenge"];
  const steps = Object.keys(stepFixtures(0)).filter((name) => !silent.includes(name));
  expect(new Set(senders.map(({ name }) => name))).toEqual(new Set(steps));
});

describe("any challenge may follow any other", () => {
  test.for(situations)("$name ($situation) is where its outcome leads, from every step that sends", (target) => {
    for (const { name, events } of senders) {
      const step = stepAfter(...events, done(target.outcome));
      expect([name, step.name]).toEqual([name, target.name]);
    }
  });
});

describe("every outcome has its target in every step", () => {
  const outcomes = Object.entries(outcomeFixtures(0)).flatMap(([type, examples]) =>
    Object.entries<AuthOutcome>(examples).map(([situation, outcome]) => {
      const targets: Readonly<Record<string, string>> = leadsTo[outcome.type];
      return { type, situation, outcome, expected: targets[situation] };
    }),
  );

  test.for(outcomes)("$type ($situation): $expected", ({ outcome, expected }) => {
    for (const { name, events } of senders) {
      const step = stepAfter(...events, done(outcome));
      expect([name, step.name]).toEqual([name, expected === "stay" ? name : expected]);
    }
  });
});
