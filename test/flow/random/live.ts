import { setImmediate } from "node:timers/promises";
import { expect } from "vitest";
import { SimulatedClock } from "xstate";
import type { AuthStep, Result } from "../../../src/flow/index.js";
import { createAuthFlow } from "../../../src/flow/index.js";
import { stepTargets } from "../../../src/machine/step-targets.js";
import { fakeClient } from "../../../src/testing/fake-client.js";
import { outcomeFixtures } from "../../../src/testing/outcome-fixtures.js";
import type { Action } from "./actions.js";
import { heldBackend } from "./held-backend.js";

/** Lets a flow live through what happens, looks at it after each thing, and brings it to rest. */
export const live = async (list: readonly Action[]): Promise<void> => {
  const clock = new SimulatedClock();
  const { backend, held } = heldBackend();
  const client = fakeClient({ backend });
  const flow = createAuthFlow(client, { clock, now: () => clock.now() });
  const results: (Result | null)[] = [];
  let before = flow.getStep();

  const awaited = () => held.filter(({ isOpen, signal }) => isOpen && !signal.aborted);
  const call = (step: AuthStep, index: number) => {
    const commands = Object.values(step).filter((member): member is Command => typeof member === "function");
    const ended = commands[index % commands.length]?.(VALUES);
    if (ended === undefined) return;
    const at = results.push(null) - 1;
    void ended.then((result) => (results[at] = result));
  };
  const perform = async (action: Action) => {
    switch (action.kind) {
      case "command":
        return call(action.ofStepBefore ? before : flow.getStep(), action.index);
      case "answer":
        return awaited()[0]?.answer(action.given);
      case "fail":
        return awaited()[0]?.fail(action.reason);
      case "answerLate":
        return expectNoEffect(
          () => flow.getStep(),
          () => held.find(isLate)?.answer(action.given),
        );
      case "pass":
        clock.increment(action.milliseconds);
        return;
      case "session":
        return client.become(action.auth);
      case "enter":
        return flow.enter(action.entrance);
      case "start":
      case "stop":
        return flow[action.kind]();
    }
  };
  const look = () => {
    const step = flow.getStep();
    expect(Object.keys(stepTargets)).toContain(step.name);
    expect({ step: step.name, pending: step.pending }).toEqual({ step: step.name, pending: awaited().length === 1 });
    return step;
  };

  for (const action of list) {
    const now = flow.getStep();
    await perform(action);
    await setImmediate();
    look();
    before = now;
  }
  awaited()[0]?.answer(outcomeFixtures(0).signedOut.plain);
  await setImmediate();
  expect(look().pending).toBe(false);
  for (const result of results) expect(result).toEqual({ error: result?.step.error, step: expect.anything() });
  flow.stop();
};

type Command = (values: typeof VALUES) => Promise<Result> | undefined;

// What any command of any step takes.
const VALUES = {
  username: "ada",
  password: "Lovelace-1815!",
  code: "123456",
  method: "SOFTWARE_TOKEN_MFA",
  factor: "PASSWORD",
  email: "ada@example.com",
  newPassword: "Analytical-1843!",
  answer: "to seek the grail",
  attribute: "email",
} as const;

const isLate = ({ isOpen, signal }: { readonly isOpen: boolean; readonly signal: AbortSignal }): boolean =>
  isOpen && signal.aborted;

const expectNoEffect = async (look: () => AuthStep, act: () => void): Promise<void> => {
  const before = look();
  act();
  await setImmediate();
  expect(look()).toBe(before);
};
