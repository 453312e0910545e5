import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition, EventObject } from "xstate";
import { getStateNodes } from "xstate/graph";
import { statePath } from "../../src/machine/state-path.js";

/** One event taken in one situation. */
export interface Edge {
  readonly state: AnyMachineSnapshot;
  readonly event: EventObject;
  readonly nextState: AnyMachineSnapshot;
}

/** The states that have no states in them, by id. */
export const leavesOf = (machine: AnyStateMachine): readonly string[] =>
  getStateNodes(machine)
    .filter(({ type }) => type === "atomic" || type === "final")
    .map(({ id }) => id);

/** The leaf in which a situation stands. */
export const leafOf = ({ machine, value }: AnyMachineSnapshot): string => [machine.id, ...statePath(value)].join(".");

/** Leaves to which no edge leads. */
export const unreachable = (machine: AnyStateMachine, edges: readonly Edge[]): readonly string[] => {
  const reached = new Set(edges.flatMap(({ state, nextState }) => [leafOf(state), leafOf(nextState)]));
  return leavesOf(machine).filter((leaf) => !reached.has(leaf));
};

/** Leaves from which no edges lead to `home`, however many are taken. */
export const withoutExit = (machine: AnyStateMachine, edges: readonly Edge[], home: string): readonly string[] => {
  const free = new Set([home]);
  for (let before = 0; before !== free.size;) {
    before = free.size;
    for (const { state, nextState } of edges) if (free.has(leafOf(nextState))) free.add(leafOf(state));
  }
  return leavesOf(machine).filter((leaf) => !free.has(leaf));
};

/** One edge for each transition among those out of one situation. */
export const differing = <Out extends Edge>(machine: AnyStateMachine, edges: readonly Out[]): readonly Out[] => [
  ...new Map(edges.map((edge) => [machine.getTransitionData(edge.state, edge.event)[0], edge])).values(),
];

/** Transitions of the chart that no edge takes, as `source event description`. */
export const untaken = (machine: AnyStateMachine, edges: readonly Edge[]): readonly string[] => {
  const taken = new Set<AnyTransitionDefinition>(
    edges.flatMap(({ state, event }) => machine.getTransitionData(state, event)),
  );
  return getStateNodes(machine)
    .flatMap(({ transitions }) => [...transitions.values()].flat())
    .filter((transition) => !taken.has(transition))
    .map(({ source, eventType, description = "" }) => `${source.id} ${eventType} ${description}`);
};
