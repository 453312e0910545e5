import type { StateValue } from "xstate";

/** The names of the states that a chart stands in, from the outside in. */
export const statePath = (value: StateValue): readonly string[] =>
  typeof value === "string"
    ? [value]
    : Object.entries(value).flatMap(([name, inner]) => [name, ...(inner === undefined ? [] : statePath(inner))]);
