import type { RefObject } from "react";
import type { BrokenRule } from "./fault.js";
import type { FieldRules } from "./field-rules.js";
import { createPresence } from "./presence.js";

/** The broken rules of one step's form, outside React's state: written on submit and by the edit that mends one. */
export interface FaultStore {
  /** The broken rules found by the last submit and not mended since; the same array until that changes. */
  readonly getRules: () => readonly BrokenRule[];
  readonly setRules: (rules: readonly BrokenRule[]) => void;
  /** Forgets the fault of one field, and of one that repeats it. */
  readonly mend: (name: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What fields ask of their values beside the browser's rules. */
  readonly fieldRules: Set<Readonly<RefObject<FieldRules>>>;
  /** Says that a field shows its own faults, so that the form's message need not; returns the way to take it back. */
  readonly showAt: (name: string) => () => void;
  /** Whether a field shows its own faults. */
  readonly isShownAt: (name: string) => boolean;
  /** The summary of several faults, where the form has one. */
  readonly getSummary: () => HTMLElement | null;
  readonly setSummary: (element: HTMLElement | null) => void;
}

const none: readonly BrokenRule[] = [];

/** A store without faults. */
export function createFaultStore(): FaultStore {
  const { subscribe, tell, show, has } = createPresence<string>();
  let rules = none;
  let summary: HTMLElement | null = null;

  const setRules = (next: readonly BrokenRule[]) => {
    if (next.length === 0 && rules.length === 0) return;
    rules = next.length === 0 ? none : next;
    tell();
  };
  return {
    getRules: () => rules,
    setRules,
    mend: (name) => {
      const left = rules.filter((rule) => rule.name !== name && rule.other !== name);
      if (left.length < rules.length) setRules(left);
    },
    subscribe,
    fieldRules: new Set(),
    showAt: show,
    isShownAt: has,
    getSummary: () => summary,
    setSummary(element) {
      summary = element;
    },
  };
}
