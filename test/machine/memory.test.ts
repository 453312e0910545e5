import { initialTransition, transition } from "xstate";
import { describe, expect, test } from "vitest";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { Secret } from "../../src/protocol/secret.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { machine, walk } from "./auth-model.js";

const { challenge, signedIn, signedOut, signedUp } = outcomeFixtures(0);
const code = new Secret("123456");
const enter = { type: "enter", entrance: { name: "confirmSignUp", username: "ada", code } } as const;
const restore = { type: "restore", request: { type: "restore" } } as const;
const signUp = {
  type: "submit",
  request: { type: "signUp", username: "ada", attributes: { email: "ada@example.com" } },
} as const;
const done = (output: AuthOutcome) => ({ type: "xstate.done.actor.request", output });

/** What the chart remembers after some events. */
const remembered = (...events: readonly { readonly type: string }[]) => {
  let [snapshot] = initialTransition(machine, walk.input);
  // SAFETY: answers are XState's own events, so they are no members of the chart's.
  for (const event of events) [snapshot] = transition(machine, snapshot, event as AuthEvent);
  return snapshot.context;
};

/** Whether anything that is remembered holds the code of the link. */
const holdsCode = (value: unknown): boolean =>
  value === code || (typeof value === "object" && value !== null && Object.values(value).some(holdsCode));

describe("the code of a link", () => {
  test("is kept until it is known who is signed in, and shown where it belongs", () => {
    expect(holdsCode(remembered(enter))).toBe(true);
    expect(remembered(enter, restore, done(signedOut.plain))).toMatchObject({ givenCode: code, entrance: null });
  });

  test("is forgotten where somebody is signed in", () => {
    expect(holdsCode(remembered(enter, restore, done(signedIn.restored)))).toBe(false);
  });

  test("is forgotten where it was given up, or another one was sent", () => {
    const begun = [restore, done(signedOut.plain), enter];
    expect(holdsCode(remembered(...begun))).toBe(true);
    expect(holdsCode(remembered(...begun, { type: "back" }))).toBe(false);
    const resend = { type: "resend", request: { type: "resendConfirmation", username: "ada" } };
    expect(holdsCode(remembered(...begun, resend, done(signedUp.plain)))).toBe(false);
  });
});

test("what was typed to sign up is forgotten where that is over, and kept where it can be mended", () => {
  const begun = [restore, done(signedOut.plain), { type: "enter", entrance: { name: "signUp" } }, signUp];
  const { attributes } = signUp.request;
  expect(remembered(...begun, done(signedUp.plain)).signUpAttributes).toEqual(attributes);
  expect(remembered(...begun, done(signedUp.plain), { type: "changeDetails" }).signUpAttributes).toEqual(attributes);
  expect(remembered(...begun, done(signedUp.plain), { type: "back" }).signUpAttributes).toBeNull();
  expect(remembered(...begun, done(signedIn.newUser)).signUpAttributes).toBeNull();
});

test("there are no details to change where none were filled in here", () => {
  const begun = [restore, done(signedOut.plain), enter, { type: "changeDetails" }];
  // Only on a step that confirms another code may be asked for.
  const resend = { type: "resend", request: { type: "resendConfirmation", username: "ada" } };
  expect(remembered(...begun, resend, done(signedUp.plain)).sent).toEqual({
    delivery: signedUp.plain.delivery,
    resendAt: signedUp.plain.resendAt,
  });
});

/** Signs in, and says whether to stay. */
const signInAs = (remember?: boolean) => ({
  type: "submit",
  request: { type: "initiateAuth", username: "ada", ...(remember === undefined ? {} : { remember }) },
});

describe("whether somebody wants to stay signed in", () => {
  const begun = [restore, done(signedOut.plain)];
  const posed = done(challenge.plain);
  const reset = { type: "submit", request: { type: "forgotPassword", username: "ada" } };

  test("is kept on the way through a challenge and back, as it was said last", () => {
    expect(remembered(...begun, signInAs(true), posed, { type: "back" }).remember).toBe(true);
    expect(remembered(...begun, signInAs(true), posed, { type: "back" }, signInAs(), posed).remember).toBe(false);
  });

  test("is not forgotten by asking for a new password", () => {
    const forgotten = { type: "leaveFor", entrance: { name: "requestPasswordReset" } };
    expect(remembered(...begun, signInAs(true), posed, { type: "back" }, forgotten, reset).remember).toBe(true);
  });

  test("comes back with what is resumed", () => {
    const resumed = { ...challenge.resumed, remember: true };
    expect(remembered(restore, done(resumed), { type: "back" })).toMatchObject({
      identifier: "ada@example.com",
      remember: true,
    });
  });

  test("is nothing to the next person", () => {
    const inside = [...begun, signInAs(true), done(signedIn.plain)];
    const ended = { type: "signedOut", failed: [] };
    expect(remembered(...inside, ended).remember).toBe(false);
    const signOut = { type: "signOut", request: { type: "signOut" } };
    expect(remembered(...inside, signOut, done(signedOut.plain)).remember).toBe(false);
  });
});
