import { describe, expect, test, vi } from "vitest";
import type { FlowInspection } from "../../src/flow/index.js";
import { AuthError } from "../../src/protocol/auth-error.js";
import { Secret } from "../../src/protocol/secret.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { at, beginFlow } from "./begin-flow.js";

const steps = stepFixtures(0);
const codeMismatch = new AuthError("codeMismatch", { cause: { name: "CodeMismatchException", message: "secret" } });

describe("S2: inspect hears an allow-list of names and times", () => {
  test("S2: what is asked, what comes back and where the chart stands, and nothing else", async () => {
    const heard: FlowInspection[] = [];
    const { flow } = await beginFlow([steps.confirmCode.plain, codeMismatch], {
      inspect: (event) => heard.push(event),
    });
    await at(flow, "confirmCode").submit({ code: "123456" });
    const lines = heard.map(({ type, event, about, state }) => [type, event, about, state].filter(Boolean).join(" "));
    expect(lines.slice(-8)).toEqual([
      "event restore restore",
      "state restore restore restoring.reading",
      "event xstate.done.actor.request SMS_MFA",
      "state xstate.done.actor.request SMS_MFA signIn.confirmCode.editing",
      "event submit respondToAuthChallenge",
      "state submit respondToAuthChallenge signIn.confirmCode.submitting",
      "event xstate.error.actor.request codeMismatch",
      "state xstate.error.actor.request codeMismatch signIn.confirmCode.editing",
    ]);
    const keys = new Set(heard.flatMap((event) => Object.keys(event)));
    expect([...keys].toSorted()).toEqual(["about", "at", "event", "state", "type"]);
  });

  test("S2: where somebody comes in, without what came along", async () => {
    const heard: FlowInspection[] = [];
    const { flow } = await beginFlow([steps.enterCredentials.plain], { inspect: (event) => heard.push(event) });
    flow.enter({ name: "confirmSignUp", username: "ada", code: new Secret("123456") });
    expect(heard.at(-1)).toEqual({
      type: "state",
      event: "enter",
      about: "confirmSignUp",
      state: "registration.confirmSignUp.editing",
      at: 0,
    });
  });

  test("an inspector that throws disturbs nobody", async () => {
    const uncaught = vi.fn();
    process.on("uncaughtException", uncaught);
    const { flow } = await beginFlow([steps.confirmTotp.plain], {
      inspect: () => {
        throw new Error("an inspector failed");
      },
    });
    expect(flow.getStep().name).toBe("confirmTotp");
    flow.stop();
    await vi.waitFor(() => expect(uncaught).toHaveBeenCalled());
    process.off("uncaughtException", uncaught);
  });
});
