import { describe, expect, test, vi } from "vitest";
import type { AuthRequest } from "../../src/protocol/request.js";
import { createAuthFlow } from "../../src/flow/index.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const { signedIn, signedOut } = outcomeFixtures(0);
const credentials = { username: "ada", password: "Lovelace-1815!" };
const names = (requests: readonly AuthRequest[]) => requests.map(({ type }) => type);
const ada = signedIn.plain.user;

describe("beginning and ending", () => {
  test("without autoStart nothing is asked until start, and start asks once", async () => {
    const backend = scriptedBackend([signedOut.plain]);
    const client = fakeClient({ backend });
    const subscribe = vi.spyOn(client, "subscribe");
    const flow = createAuthFlow(client, { autoStart: false });
    expect(flow.getStep()).toMatchObject({ name: "restoring", pending: false, command: null });
    expect(backend.requests).toEqual([]);
    expect(subscribe).not.toHaveBeenCalled();
    flow.start();
    flow.start();
    expect(flow.getStep()).toMatchObject({ name: "restoring", pending: true, command: null });
    await vi.waitFor(() => at(flow, "enterCredentials"));
    expect(names(backend.requests)).toEqual(["restore"]);
    expect(subscribe).toHaveBeenCalledTimes(1);
    flow.stop();
  });

  test("a restored session leads to signedIn", async () => {
    const { flow, backend } = await beginFlow([signedIn.restored]);
    expect(at(flow, "signedIn")).toMatchObject({ user: ada, restored: true, pending: false });
    expect(backend.completed).toBe(1);
  });

  test("stop aborts what is pending, ends the attempt and resolves the command with no error", async () => {
    let signal: AbortSignal | undefined;
    const { flow, backend } = await beginFlow(({ type }, options) => {
      signal = options.signal;
      return type === "restore" ? steps.confirmTotp.plain : "never";
    });
    const command = at(flow, "confirmTotp").submit({ code: "123456" });
    flow.stop();
    flow.stop();
    expect(await command).toMatchObject({ error: null, step: { name: "confirmTotp", pending: false } });
    expect(signal?.aborted).toBe(true);
    expect(backend.ended).toBe(1);
  });

  test("a command of a stopped flow resolves at once and sends nothing", async () => {
    const { flow, backend } = await beginFlow([steps.confirmTotp.plain]);
    flow.stop();
    expect(await at(flow, "confirmTotp").submit({ code: "123456" })).toMatchObject({ error: null });
    expect(names(backend.requests)).toEqual(["restore"]);
  });

  test("a stopped flow that is started again begins anew", async () => {
    const { flow, backend } = await beginFlow([steps.confirmTotp.plain, signedOut.plain]);
    const heard = vi.fn();
    flow.subscribe(heard);
    flow.stop();
    flow.start();
    await vi.waitFor(() => at(flow, "enterCredentials"));
    expect(names(backend.requests)).toEqual(["restore", "restore"]);
    expect(heard).toHaveBeenCalled();
  });

  test("a stopped flow no longer listens to the session", async () => {
    const { flow, client } = await beginFlow([signedIn.restored]);
    client.become({ status: "signedIn", user: ada, reason: null });
    flow.stop();
    client.become({ status: "signedOut", user: null, reason: "signOut" });
    expect(flow.getStep().name).toBe("signedIn");
  });
});

describe("steps and subscribers", () => {
  test("the step is the same object until something changes", async () => {
    const { flow } = await beginFlow([steps.confirmTotp.plain, "never"]);
    const step = flow.getStep();
    expect(flow.getStep()).toBe(step);
    void at(flow, "confirmTotp").submit({ code: "123456" });
    expect(flow.getStep()).not.toBe(step);
  });

  test("a subscriber hears of every change until it stops, and a throwing one disturbs nobody", async () => {
    const { flow } = await beginFlow([steps.confirmTotp.plain, signedIn.plain]);
    const uncaught = vi.fn();
    process.once("uncaughtException", uncaught);
    const thrower = flow.subscribe(() => {
      thrower();
      throw new Error("a subscriber failed");
    });
    const heard: string[] = [];
    const unsubscribe = flow.subscribe(() => heard.push(`${flow.getStep().name} ${flow.getStep().pending}`));
    await at(flow, "confirmTotp").submit({ code: "123456" });
    unsubscribe();
    await at(flow, "signedIn").signOut();
    expect(heard).toEqual(["confirmTotp true", "signedIn false"]);
    await vi.waitFor(() => expect(uncaught).toHaveBeenCalledTimes(1));
  });
});

describe("a session that ends elsewhere", () => {
  test("leads from signedIn to enterCredentials, and forgets who was there", async () => {
    const { flow, client, backend } = await beginFlow([signedOut.plain, signedIn.plain]);
    await at(flow, "enterCredentials").submit(credentials);
    client.become({ status: "signedIn", user: ada, reason: null });
    client.become({ status: "signedOut", user: null, reason: "sessionRevoked" });
    expect(at(flow, "enterCredentials")).toMatchObject({ identifier: "", error: null });
    // At the first form, once signed in, and at the first form again.
    expect(backend.ended).toBe(3);
  });

  test("does not disturb a challenge", async () => {
    const { flow, client } = await beginFlow([steps.confirmTotp.plain]);
    const before = flow.getStep();
    client.become({ status: "signedOut", user: null, reason: "signOut" });
    expect(flow.getStep()).toBe(before);
  });

  test("does not abort the sign-out that ended it", async () => {
    const { flow, client } = await beginFlow(({ type }) => {
      if (type === "restore") return signedIn.restored;
      client.become({ status: "signedOut", user: null, reason: "signOut" });
      return signedOut.plain;
    });
    client.become({ status: "signedIn", user: ada, reason: null });
    const { error, step } = await at(flow, "signedIn").signOut();
    expect(error).toBeNull();
    expect(step.name).toBe("enterCredentials");
  });
});
