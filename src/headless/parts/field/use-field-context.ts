"use client";
import { useCallback, useContext, useId, useState, useSyncExternalStore } from "react";
import type { Fault } from "../faults/fault.js";
import type { FieldRules } from "../faults/field-rules.js";
import { createPresence } from "../faults/presence.js";
import { useFaults } from "../faults/use-faults.js";
import { StepContext } from "../screen/step-context.js";
import type { Described, FieldContextValue } from "./field-context.js";
import { useFieldRules } from "./use-field-rules.js";

/** What every kind of field is made from. */
export interface FieldFacts extends Omit<FieldRules, "controlId"> {
  /** @default a generated id */
  readonly controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  readonly invalid?: boolean | undefined;
}

/** Ties the parts of one field together, and its rules to the form. */
export function useFieldContext(facts: FieldFacts): FieldContextValue {
  const { name, controlId: ownId, invalid: own = false } = facts;
  const id = useId();
  const controlId = ownId ?? `${id}control`;
  const fault = useFault(name);
  const faults = useContext(StepContext)?.faults;
  const [presence] = useState(createPresence<Described>);
  const invalid = own || fault !== null;
  useFieldRules({ ...facts, controlId });

  // Read as one text: a part that comes or goes without changing it draws nothing again.
  const describe = () =>
    order
      .filter((part) => presence.has(part) && (invalid || part !== "error"))
      .map((part) => id + part)
      .join(" ");
  const describedBy = useSyncExternalStore(presence.subscribe, describe, describe) || undefined;
  const show = useCallback(
    (part: Described) => {
      const stops = [presence.show(part), part === "error" && faults?.showAt(name)];
      return () => stops.forEach((stop) => stop && stop());
    },
    [presence, faults, name],
  );
  return { id, name, controlId, fault, invalid, describedBy, show };
}

// In which they are read out.
const order: readonly Described[] = ["hint", "rules", "error"];

/** What is wrong with the field now: a rule found broken by the last submit, else the service's error about it. */
function useFault(name: string): Fault | null {
  const rule = useFaults((faults) => faults.getRules().find((broken) => broken.name === name) ?? null, null);
  const error = useContext(StepContext)?.step.error ?? null;
  return rule ?? (error?.field === name ? { rule: "refused", error } : null);
}
