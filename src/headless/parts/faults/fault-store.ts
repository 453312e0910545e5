import type { RefObject } from "react";
import type { BrokenRule } from "./fault.js";
import type { FieldRules } from "./field-rules.js";
import { createPresence } from "./presence.js";

/** The broken rules of one step's form, outside React's state: written on submit and by the edit that mends one. */
export interface FaultStore {
  /** The broken rules found by the last submit and not mended since; the same array until that changes. */
  readonly getRules: () => readonly BrokenRule[];
  readonly setRules: (rules: readonly BrokenRule[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What fields ask of their values beside the browser's rules. */
  readonly fieldRules: Set<Readonly<RefObject<FieldRules>>>;
  /** Says that a field shows its own faults, so that the form's message need not; returns the way to take it back. */
  readonly showAt: (name: string) => () => void;
  /** Whether a field shows its own faults. */
  readonly isShownAt: (name: string) => boolean;
  /** The summary of several faults, where the form has one. */
  readonly summary: RefObject<HTMLElement | null>;
}

/** A store without faults. */
export function createFaultStore(): FaultStore {
  const { subscribe, tell, show, has } = createPresence<string>();
  let rules: readonly BrokenRule[] = [];
  return {
    getRules: () => rules,
    setRules(next) {
      rules = next;
      tell();
    },
    subscribe,
    fieldRules: new Set(),
    showAt: show,
    isShownAt: has,
    summary: { current: null },
  };
}
