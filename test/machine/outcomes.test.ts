import { initialTransition, transition } from "xstate";
import { describe, expect, test } from "vitest";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import { readStep } from "../../src/machine/auth.step.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { machine, walk } from "./auth-model.js";

/** What each outcome leads to, whichever step asked; `stay` is that step. */
const leadsTo: Record<keyof ReturnType<typeof outcomeFixtures>, string> = {
  challenge: "confirmTotp",
  signedIn: "signedIn",
  signedOut: "enterCredentials",
  userNotConfirmed: "enterCredentials",
  passwordResetRequired: "enterCredentials",
  codeDelivered: "stay",
  signedUp: "enterCredentials",
  confirmed: "enterCredentials",
  passwordChanged: "enterCredentials",
  done: "stay",
};

const nowhere = () => Promise.reject(new Error("a step is only read here"));
const restore = { type: "restore", request: { type: "restore" } };
const submit = { type: "submit", request: { type: "initiateAuth", username: "ada" } };
const signOut = { type: "signOut", request: { type: "signOut" } };
const done = (output: AuthOutcome) => ({ type: "xstate.done.actor.request", output });

const stepAfter = (...events: readonly { readonly type: string }[]) => {
  let [snapshot] = initialTransition(machine, walk.input);
  // SAFETY: answers are XState's own events, so they are no members of the chart's.
  for (const event of events) [snapshot] = transition(machine, snapshot, event as AuthEvent);
  return readStep(snapshot, nowhere);
};

const situations = Object.entries(stepFixtures(0)).flatMap(([name, examples]) =>
  Object.entries<AuthOutcome>(examples).map(([situation, outcome]) => ({ name, situation, outcome })),
);

describe("any challenge may follow any other", () => {
  test.for(situations)("$name ($situation) is where its outcome leads, from every step that sends", (target) => {
    for (const { name, outcome } of situations) {
      if (name === "unsupportedChallenge") continue;
      const command = name === "signedIn" ? signOut : submit;
      const step = stepAfter(restore, done(outcome), command, done(target.outcome));
      expect([name, step.name]).toEqual([name, target.name]);
    }
  });
});

describe("every outcome has its target in every step", () => {
  const outcomes = Object.entries(outcomeFixtures(0)).flatMap(([type, examples]) =>
    Object.values<AuthOutcome>(examples).map((outcome) => ({ type, outcome, expected: leadsTo[outcome.type] })),
  );

  test.for(outcomes)("$type: $expected", ({ outcome, expected }) => {
    for (const { name, outcome: entry } of situations) {
      if (name === "unsupportedChallenge") continue;
      const command = name === "signedIn" ? signOut : submit;
      const step = stepAfter(restore, done(entry), command, done(outcome));
      expect(step.name).toBe(expected === "stay" ? name : expected);
    }
  });
});
