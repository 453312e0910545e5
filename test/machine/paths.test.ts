import { createMachine, type EventObject } from "xstate";
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths, getSimplePaths } from "xstate/graph";
import { describe, expect, test } from "vitest";
import { readStep } from "../../src/machine/auth.step.js";
import { machine, walk } from "./auth-model.js";
import { differing, leafOf, leavesOf, unreachable, untaken, withoutExit } from "./model.js";
import { replay } from "./replay.js";

const edges = adjacencyMapToArray(getAdjacencyMap(machine, walk));
const paths = getShortestPaths(machine, walk);
/** The ways on from each situation, by what tells one from another. */
const waysOn = new Map<string, (typeof edges)[number][]>();
for (const edge of edges) {
  const key = walk.serializeState(edge.state);
  waysOn.set(key, [...(waysOn.get(key) ?? []), edge]);
}
const home = "auth.signIn.enterCredentials.editing";
const nowhere = () => Promise.reject(new Error("a step is only read here"));

describe("the chart", () => {
  test("reaches every state", () => {
    expect(unreachable(machine, edges)).toEqual([]);
  });

  test("has a way to enterCredentials out of every state", () => {
    expect(withoutExit(machine, edges, home)).toEqual([]);
  });

  test("takes every transition", () => {
    expect(untaken(machine, edges)).toEqual([]);
  });

  test("reads as a step in every situation, pending in those of a request only", () => {
    for (const { nextState } of edges) {
      const step = readStep(nextState, nowhere);
      const leaf = leafOf(nextState);
      expect(leaf.split(".")).toContain(step.name);
      expect(step.pending).toBe(/\.(reading|submitting|resending|signingOut)$/.test(leaf));
    }
  });
});

const events = (path: { readonly steps: readonly { readonly event: EventObject }[] }) =>
  path.steps.map(({ event }) => event).filter(({ type }) => type !== "xstate.init");

describe("each path, replayed on a live chart with a scripted backend, ends where the chart says", () => {
  test.for(leavesOf(machine))("%s: every way there, and every way on", async (leaf) => {
    const here = paths.filter(({ state }) => leafOf(state) === leaf);
    expect(here).not.toEqual([]);
    for (const path of here) {
      expect((await replay(events(path))).value).toEqual(path.state.value);
      const onwards = waysOn.get(walk.serializeState(path.state)) ?? [];
      for (const { event, nextState } of differing(machine, onwards)) {
        const { value, context } = await replay([...events(path), event]);
        expect([value, context.error?.code]).toEqual([nextState.value, nextState.context.error?.code]);
      }
    }
  });

  test("also each simple path through signing in with a code", async () => {
    const named = ["restore", "submit", "resend", "back", "signOut"];
    const answers = walk.events.filter((event) =>
      /"restored":true|"SMS_MFA".*"resendAt":0|codeMismatch/.test(JSON.stringify(event)),
    );
    const simple = getSimplePaths(machine, {
      ...walk,
      events: [...walk.events.filter(({ type }) => named.includes(type)), ...answers],
    });
    expect(simple.length).toBeGreaterThan(40);
    for (const path of simple) expect((await replay(events(path))).value).toEqual(path.state.value);
  });
});

describe("the net holds", () => {
  const broken = createMachine({
    id: "broken",
    initial: "home",
    states: {
      home: { on: { go: "trap", stay: { guard: () => false, target: "trap", description: "never" } } },
      trap: { on: { turn: "trap" } },
      island: { on: { go: "home" } },
    },
  });
  const walked = adjacencyMapToArray(
    getAdjacencyMap(broken, {
      events: [{ type: "go" }, { type: "turn" }, { type: "stay" }],
      filterEvents: (snapshot, event) => snapshot.can(event),
    }),
  );

  test("an unreachable state is found", () => {
    expect(unreachable(broken, walked)).toEqual(["broken.island"]);
  });

  test("a state without exit is found", () => {
    expect(withoutExit(broken, walked, "broken.home")).toEqual(["broken.trap", "broken.island"]);
  });

  test("a transition that is never taken is found", () => {
    expect(untaken(broken, walked)).toEqual(["broken.home stay never", "broken.island go "]);
  });
});
