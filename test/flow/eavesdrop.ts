import { inspect } from "node:util";
import { vi } from "vitest";
import { SimulatedClock, waitFor, type InspectionEvent } from "xstate";
import type { AuthStep, FlowInspection, Result } from "../../src/flow/index.js";
import { createAuthActor } from "../../src/flow/create-auth-actor.js";
import type { AuthEvent } from "../../src/machine/auth-event.js";
import type { Entrance } from "../../src/machine/entrance.js";
import { readStep } from "../../src/machine/auth.step.js";
import { internals } from "../../src/protocol/auth-client.js";
import type { AuthRequest } from "../../src/protocol/request.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend, type ScriptedAnswer } from "../../src/testing/scripted-backend.js";

/**
 * A chart whose every word is written down. `answer` gets the request and how many came before it; `entrance` is where the person
 * comes in meanwhile.
 */
export const eavesdrop = async (
  answer: (request: AuthRequest, turn: number) => ScriptedAnswer,
  entrance?: Entrance,
) => {
  const heard: Record<"inspector" | "raw inspection" | "context" | "persisted" | "errors", string[]> = {
    inspector: [],
    "raw inspection": [],
    context: [],
    persisted: [],
    errors: [],
  };
  const backend = scriptedBackend((request) => answer(request, backend.requests.length - 1));
  const client = fakeClient({ backend });
  const clock = new SimulatedClock();
  const actor = createAuthActor(client, client[internals].backend.begin(), {
    clock,
    now: () => clock.now(),
    inspect: (event: FlowInspection) => heard.inspector.push(JSON.stringify(event)),
  });
  actor.system.inspect((inspected: InspectionEvent) => {
    if ("event" in inspected)
      heard["raw inspection"].push(JSON.stringify(inspected.event), inspect(inspected.event, DEEP));
  });
  actor.subscribe((snapshot) => {
    const persisted = actor.getPersistedSnapshot();
    heard.context.push(JSON.stringify(snapshot), inspect(snapshot.context, DEEP), inspect(getStep(), DEEP));
    heard.persisted.push(JSON.stringify(persisted), inspect(persisted, DEEP));
  });

  const run = async (event: AuthEvent): Promise<Result> => {
    actor.send(event);
    const {
      context: { error },
    } = await waitFor(actor, (snapshot) => !snapshot.hasTag("pending"));
    if (error !== null)
      heard.errors.push(String(error), error.stack ?? "", JSON.stringify(error), inspect(error, DEEP));
    return { error, step: getStep() };
  };
  const getStep = (): AuthStep => readStep(actor.getSnapshot(), run);

  actor.start();
  if (entrance !== undefined) await run({ type: "enter", entrance });
  await run({ type: "restore", request: { type: "restore" } });
  return { getStep, run, requests: backend.requests, sinks: () => ({ ...heard, console: consoleCalls() }) };
};

const DEEP = { depth: Infinity, showHidden: true };

/** What was said to a console that is spied upon. */
const consoleCalls = (): string[] =>
  [console.log, console.info, console.warn, console.error, console.debug].flatMap((method) =>
    vi.mocked(method).mock.calls.map((words) => words.map((word) => inspect(word, DEEP)).join(" ")),
  );
