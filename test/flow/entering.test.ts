import { describe, expect, test, vi } from "vitest";
import { createAuthFlow, type Entrance } from "../../src/flow/index.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { Secret } from "../../src/protocol/secret.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { entranceNames } from "../machine/auth-model.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const errors = errorFixtures(0);
const { signedIn, signedOut, passwordChanged, confirmed } = outcomeFixtures(0);
const credentials = { username: "ada", password: "Lovelace-1815!" };
const code = new Secret("123456");

/** A flow that somebody enters before it has asked for the stored session; it has the answer then. */
const enterEarly = async (entrance: Entrance, answer: Parameters<typeof scriptedBackend>[0], settings = {}) => {
  const flow = createAuthFlow(fakeClient({ backend: scriptedBackend(answer), settings }), { autoStart: false });
  flow.start();
  flow.enter(entrance);
  const early = flow.getStep();
  await vi.waitFor(() => expect(flow.getStep().name).not.toBe("restoring"));
  return { flow, early };
};

describe("B13: the first step is selectable", () => {
  test.for(entranceNames)("B13: %s, while nothing is under way", async (name) => {
    const { flow, backend } = await beginFlow([signedOut.plain]);
    flow.enter({ name });
    expect(flow.getStep()).toMatchObject({ name, pending: false, error: null });
    expect(backend.requests).toHaveLength(1);
  });

  test.for(entranceNames)("B13: %s, while the stored session is being read", async (name) => {
    const { flow, early } = await enterEarly({ name, username: " ada " }, [signedOut.plain]);
    expect(early).toMatchObject({ name: "restoring", pending: true, entrance: name });
    expect(flow.getStep()).toMatchObject({ name, identifier: "ada", pending: false });
  });

  test("the last who came in while the session was read is the one", async () => {
    const flow = createAuthFlow(fakeClient({ backend: scriptedBackend([signedOut.plain]) }));
    flow.enter({ name: "confirmSignUp", username: "ada", code });
    flow.enter({ name: "requestPasswordReset" });
    await vi.waitFor(() => at(flow, "requestPasswordReset"));
    expect(at(flow, "requestPasswordReset").identifier).toBe("");
    flow.stop();
  });

  test("who is signed in stays signed in, and what was asked for is forgotten", async () => {
    const { flow } = await enterEarly({ name: "signUp", username: "grace" }, [signedIn.restored, signedOut.plain]);
    await at(flow, "signedIn").signOut();
    expect(at(flow, "enterCredentials").identifier).toBe("");
  });

  test("G13: where the session could not be read the step that was asked for says so", async () => {
    const { flow } = await enterEarly({ name: "signUp", username: "ada" }, [errors.offline]);
    expect(at(flow, "signUp")).toMatchObject({ error: errors.offline, identifier: "ada", pending: false });
  });

  test("G12: what a sign-out could not do is told at the step that was asked for", async () => {
    const { flow } = await enterEarly({ name: "enterCredentials" }, [signedOut.unfinished]);
    expect(at(flow, "enterCredentials").notSignedOut).toHaveLength(1);
  });

  test("before its start a flow keeps the step that was asked for", async () => {
    const backend = scriptedBackend([signedOut.plain]);
    const flow = createAuthFlow(fakeClient({ backend }), { autoStart: false });
    flow.enter({ name: "signUp" });
    flow.start();
    await vi.waitFor(() => at(flow, "signUp"));
    flow.stop();
  });
});

describe("G9: a link opens the steps that confirm", () => {
  test.for(["confirmSignUp", "confirmPasswordReset"] as const)("G9: %s, with code and username", async (name) => {
    const { flow, backend } = await beginFlow([signedOut.plain, "never"]);
    flow.enter({ name, username: "ada", code });
    expect(at(flow, name)).toMatchObject({ identifier: "ada", givenCode: code, delivery: null });
    void at(flow, name).resend();
    expect(backend.requests.at(1)).toMatchObject({ username: "ada" });
    flow.stop();
  });

  test("G9: opened where its code is awaited it fills that in, and changes nothing else", async () => {
    const { flow, backend } = await beginFlow([signedOut.plain, steps.confirmPasswordReset.plain]);
    flow.enter({ name: "requestPasswordReset" });
    await at(flow, "requestPasswordReset").submit({ username: "ada" });
    const before = at(flow, "confirmPasswordReset");
    flow.enter({ name: "confirmPasswordReset", username: "grace", code });
    flow.enter({ name: "confirmPasswordReset", username: "ada" });
    flow.enter({ name: "confirmSignUp", username: "ada", code });
    expect(flow.getStep()).toBe(before);
    flow.enter({ name: "confirmPasswordReset", username: " ada ", code });
    const { delivery, resendAt, identifier } = before;
    expect(flow.getStep()).toMatchObject({ name: before.name, delivery, resendAt, identifier, givenCode: code });
    expect(backend.requests).toHaveLength(2);
  });

  test("G9: the same of a sign-up, whose details are kept", async () => {
    const { flow } = await beginFlow([signedOut.plain, steps.confirmSignUp.plain]);
    flow.enter({ name: "signUp" });
    await at(flow, "signUp").submit({ ...credentials, attributes: { email: "ada@example.com" } });
    flow.enter({ name: "confirmSignUp", username: "ada", code });
    expect(at(flow, "confirmSignUp").givenCode).toBe(code);
    await at(flow, "confirmSignUp").changeDetails?.();
    expect(at(flow, "signUp").attributes).toEqual({ email: "ada@example.com" });
  });

  test("a code that came with a link gives way to one that is sent anew", async () => {
    const { flow } = await beginFlow([signedOut.plain, steps.confirmSignUp.sentAgain]);
    flow.enter({ name: "confirmSignUp", username: "ada", code });
    await at(flow, "confirmSignUp").resend();
    expect(at(flow, "confirmSignUp")).toMatchObject({ givenCode: null, resendAt: 30_000 });
  });

  test("and is forgotten on the way back", async () => {
    const { flow } = await beginFlow([signedOut.plain, steps.confirmSignUp.unconfirmed]);
    flow.enter({ name: "confirmSignUp", username: "ada", code });
    await at(flow, "confirmSignUp").back();
    await at(flow, "enterCredentials").submit(credentials);
    expect(at(flow, "confirmSignUp").givenCode).toBeNull();
  });
});

describe("nobody is disturbed", () => {
  const midway = Object.entries(steps)
    .filter(([name]) => name !== "enterCredentials")
    .flatMap(([name, examples]) =>
      Object.entries<AuthOutcome>(examples).map(([situation, outcome]) => [name, situation, outcome] as const),
    );

  test.for(midway)("by entering: %s (%s) stays", async ([, , outcome]) => {
    const { flow } = await beginFlow([outcome]);
    const before = flow.getStep();
    for (const name of entranceNames) flow.enter({ name, username: "grace", code });
    expect(flow.getStep()).toBe(before);
    flow.stop();
  });

  test.for(["enterCredentials", "signUp", "requestPasswordReset"] as const)(
    "by entering: a request under way on %s goes on",
    async (name) => {
      const { flow } = await beginFlow([signedOut.plain, "never"]);
      flow.enter({ name });
      void at(flow, name).submit(credentials);
      const before = flow.getStep();
      for (const other of entranceNames) flow.enter({ name: other, username: "grace" });
      expect(flow.getStep()).toBe(before);
      expect(before.pending).toBe(true);
      flow.stop();
    },
  );

  test("a flow that is over hears nothing more", async () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    const { flow } = await beginFlow([signedOut.plain]);
    flow.stop();
    flow.enter({ name: "signUp" });
    expect(at(flow, "enterCredentials").pending).toBe(false);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});

describe("who comes in where they are", () => {
  test.for([
    ["what went well", passwordChanged.plain, { goodNews: "passwordChanged" }],
    ["why nobody is signed in", confirmed.notSignedIn, { error: errors.throttled }],
    ["what a sign-out could not do", signedOut.unfinished, { notSignedOut: signedOut.unfinished.done.failed }],
  ] as const)("still reads %s", async ([, outcome, says]) => {
    const { flow } = await beginFlow([outcome]);
    flow.enter({ name: "enterCredentials" });
    expect(at(flow, "enterCredentials")).toMatchObject(says);
    flow.enter({ name: "enterCredentials", username: "ada" });
    expect(at(flow, "enterCredentials")).toMatchObject({ ...says, identifier: "ada" });
    flow.enter({ name: "signUp" });
    flow.enter({ name: "enterCredentials" });
    expect(at(flow, "enterCredentials")).toMatchObject({ goodNews: null, error: null, notSignedOut: [] });
  });
});

describe("B12: sign-up can be left out", () => {
  const settings = { signUp: false } as const;

  test("B12: the chart refuses too", async () => {
    const { flow } = await beginFlow([signedOut.plain], { settings });
    expect(at(flow, "enterCredentials").goToSignUp).toBeNull();
    const before = flow.getStep();
    flow.enter({ name: "signUp" });
    expect(flow.getStep()).toBe(before);
  });

  test("B12: the chart refuses while the stored session is being read", async () => {
    const { flow, early } = await enterEarly({ name: "signUp" }, [signedOut.plain], settings);
    expect(early).toMatchObject({ name: "restoring", entrance: "enterCredentials" });
    expect(flow.getStep().name).toBe("enterCredentials");
  });

  test("B12: with sign-up, whatever it asks for, sign-in leads there", async () => {
    const { flow } = await beginFlow([signedOut.plain], { settings: { signUp: { attributes: ["name"] } } });
    const { step } = (await at(flow, "enterCredentials").goToSignUp?.()) ?? {};
    expect(step).toMatchObject({ name: "signUp", attributeNames: ["name"] });
  });
});
