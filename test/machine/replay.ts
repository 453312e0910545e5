import { setImmediate } from "node:timers/promises";
import { Actor, SimulatedClock, type EventObject } from "xstate";
import { createAuthActor } from "../../src/flow/create-auth-actor.js";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import type { AuthSnapshot } from "../../src/machine/auth.step.js";
import { internals } from "../../src/protocol/auth-client.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend, type ScriptedAnswer } from "../../src/testing/scripted-backend.js";
import { dueAt, isTimer } from "./auth-model.js";

/** Lets a live chart live through events: commands are sent, answers come from the backend, delays pass on the clock. One at a time. */
export const replay = async (events: readonly EventObject[]): Promise<AuthSnapshot> => {
  asked = [];
  clock = new SimulatedClock();
  const actor = new Actor(logic, options);
  actor.start();
  for (const event of events) {
    const given = "output" in event ? event.output : "error" in event ? event.error : null;
    if (given !== null) {
      // SAFETY: the model's answers are outcomes and errors, which is what a script may answer.
      asked.pop()?.(given as ScriptedAnswer);
      await setImmediate();
    } else if (isTimer(event)) {
      clock.increment(Math.max(0, (dueAt(event, actor.getSnapshot()) ?? 0) - clock.now()));
    } else {
      // SAFETY: the model's other events are the chart's own.
      actor.send(event as AuthEvent);
    }
  }
  const snapshot = actor.getSnapshot();
  actor.stop();
  return snapshot;
};

let asked: ((given: ScriptedAnswer) => void)[] = [];
let clock = new SimulatedClock();

// To make a chart takes longer than to replay a path: all live through the same one, with a backend and a clock for each.
const client = fakeClient({ backend: scriptedBackend(() => new Promise((resolve) => asked.push(resolve))) });
const { logic, options } = createAuthActor(client, client[internals].backend.begin(), {
  clock: {
    setTimeout: (run, delay) => clock.setTimeout(run, delay),
    clearTimeout: (id) => clock.clearTimeout(Number(id)),
  },
  now: () => clock.now(),
});
