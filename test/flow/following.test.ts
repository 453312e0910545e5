import { describe, expect, test } from "vitest";
import { internals } from "../../src/protocol/auth-client.js";
import type { News } from "../../src/protocol/news.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { testUser } from "../../src/testing/test-user.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const { signedIn, signedOut } = outcomeFixtures(0);
const grace = testUser({ username: "grace" });
const credentials = { username: "ada", password: "Lovelace-1815!" };

/** Every situation in which nobody is signed in yet. */
const situations = Object.entries(steps)
  .filter(([name]) => name !== "signedIn")
  .flatMap(([name, examples]) =>
    Object.entries<AuthOutcome>(examples).map(([situation, outcome]) => ({ name, situation, outcome })),
  );

const followed = { name: "signedIn", user: grace, restored: false, isNewUser: false, pending: false, error: null };

describe("G11: somebody signs in elsewhere", () => {
  test.for(situations)("G11: $name ($situation) leads to them, and forgets its secrets", async ({ outcome }) => {
    const { flow, client, backend } = await beginFlow([outcome]);
    const { ended, completed } = backend;
    client.signIn(grace);
    expect(flow.getStep()).toMatchObject(followed);
    expect([backend.ended, backend.completed]).toEqual([ended + 1, completed + 1]);
    flow.stop();
  });

  test.for(["signUp", "requestPasswordReset"] as const)("G11: so does %s", async (name) => {
    const { flow, client } = await beginFlow([signedOut.plain]);
    flow.enter({ name });
    client.signIn(grace);
    expect(flow.getStep()).toMatchObject(followed);
  });

  test("G11: so does a request under way, which is given up", async () => {
    const signals: AbortSignal[] = [];
    const { flow, client } = await beginFlow(({ type }, { signal }) => {
      signals.push(signal);
      return type === "restore" ? signedOut.plain : "never";
    });
    const command = at(flow, "enterCredentials").submit(credentials);
    client.signIn(grace);
    expect(await command).toMatchObject({ error: null, step: followed });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  test("G11: so does a stored session that is still being read", async () => {
    const client = fakeClient({ backend: scriptedBackend(() => "never") });
    const flow = createAuthFlow(client);
    client.signIn(grace);
    expect(flow.getStep()).toMatchObject(followed);
    flow.stop();
  });

  test("who signed in here is not signed in a second time", async () => {
    const { flow, client } = await beginFlow([signedOut.plain, signedIn.newUser]);
    const heard: string[] = [];
    flow.subscribe(() => heard.push(flow.getStep().name));
    await at(flow, "enterCredentials").submit(credentials);
    expect(client.current.status).toBe("signedIn");
    expect(at(flow, "signedIn")).toMatchObject({ isNewUser: true, restored: false });
    expect(heard).toEqual(["enterCredentials", "signedIn"]);
  });

  test("the next person at the form reads nothing of what was told before", async () => {
    const { flow, client } = await beginFlow([signedOut.unfinished]);
    flow.enter({ name: "enterCredentials", username: "ada" });
    client.signIn(grace);
    client.become({ status: "signedOut", user: null, reason: "signOut" });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "", notSignedOut: [], goodNews: null });
  });
});

describe("S65: somebody else signs in elsewhere", () => {
  test("S65: the chart leads through the first form to them, and nothing of the first person is left", async () => {
    const { flow, client } = await beginFlow([signedIn.newUser], { signedInAs: signedIn.plain.user });
    const names: string[] = [];
    flow.subscribe(() => names.push(flow.getStep().name));
    client.become({ status: "signedOut", user: null, reason: "replaced" });
    client.become({ status: "signedIn", user: grace, reason: null });
    expect(names).toEqual(["enterCredentials", "signedIn"]);
    expect(flow.getStep()).toMatchObject(followed);
  });

  test("S65: a sign-out that is under way meanwhile ends there too, and signs nobody else out here", async () => {
    const { flow, client } = await beginFlow([signedIn.newUser, "never"]);
    client.signIn(signedIn.newUser.user);
    void at(flow, "signedIn").signOut();
    client.become({ status: "signedOut", user: null, reason: "replaced" });
    client.become({ status: "signedIn", user: grace, reason: null });
    expect(flow.getStep()).toMatchObject(followed);
  });
});

/** A flow whose client hears of other tabs, standing where `outcome` leads for ada. */
const hearing = async (outcome: AuthOutcome, ...answers: readonly (AuthOutcome | "never")[]) => {
  const listeners = new Set<(news: News) => void>();
  const backend = scriptedBackend([signedOut.plain, outcome, ...answers]);
  const client = fakeClient({ backend });
  const hear = async (listener: (news: News) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  Object.assign(client[internals], { hear });
  const flow = createAuthFlow(client);
  await new Promise((resolve) => setTimeout(resolve));
  await at(flow, "enterCredentials").submit(credentials);
  return { flow, backend, listeners, tell: (news: News) => listeners.forEach((listener) => listener(news)) };
};

describe("G11: a code is entered elsewhere", () => {
  test("G11: what is confirmed there is gone on with here, without a code", async () => {
    const { flow, backend, tell } = await hearing(steps.confirmSignUp.unconfirmed, signedIn.plain);
    tell({ type: "confirmed", username: "Ada" });
    tell({ type: "confirmed", username: "grace" });
    tell({ type: "passwordChanged", username: "ada" });
    expect(flow.getStep()).toMatchObject({ name: "confirmSignUp", pending: false });
    tell({ type: "confirmed", username: " ada " });
    expect(flow.getStep()).toMatchObject({ name: "confirmSignUp", pending: true });
    tell({ type: "confirmed", username: "ada" });
    expect(backend.requests.slice(2)).toEqual([{ type: "confirmSignUp", username: "ada", isConfirmed: true }]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(flow.getStep().name).toBe("signedIn");
    flow.stop();
  });

  test("G11: what a new password was set for leads to the first form with the good news", async () => {
    const { flow, tell } = await hearing(steps.confirmPasswordReset.required);
    tell({ type: "passwordChanged", username: "ADA" });
    tell({ type: "confirmed", username: "ada" });
    expect(flow.getStep().name).toBe("confirmPasswordReset");
    tell({ type: "passwordChanged", username: "ada" });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "ada", goodNews: "passwordChanged", error: null });
    flow.stop();
  });

  test("G11: while an answer is under way here, that one is waited for", async () => {
    const { flow, tell } = await hearing(steps.confirmPasswordReset.required, "never");
    void at(flow, "confirmPasswordReset").submit({ code: "123456", newPassword: "Lovelace-1843?" });
    tell({ type: "passwordChanged", username: "ada" });
    expect(flow.getStep()).toMatchObject({ name: "confirmPasswordReset", pending: true });
    flow.stop();
  });

  test("a flow that is over hears nothing more", async () => {
    const { flow, listeners } = await hearing(steps.confirmSignUp.unconfirmed);
    expect(listeners.size).toBe(1);
    flow.stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect(listeners.size).toBe(0);
  });
});
