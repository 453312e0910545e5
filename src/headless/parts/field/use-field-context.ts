"use client";
import { useCallback, useContext, useId, useMemo, useState, useSyncExternalStore } from "react";
import type { Fault } from "../faults/fault.js";
import { createPresence } from "../faults/presence.js";
import { useFaults } from "../faults/use-faults.js";
import { StepContext } from "../screen/step-context.js";
import type { FieldContextValue } from "./field-context.js";

/** What every kind of field is made from. */
export interface FieldFacts {
  /** The name under which the form reports the value, and by which an error names the field. */
  readonly name: string;
  /** @default a generated id */
  readonly controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  readonly invalid?: boolean | undefined;
}

/** Ties the parts of one field together. */
export function useFieldContext({ name, controlId: ownId, invalid: own = false }: FieldFacts): FieldContextValue {
  const id = useId();
  const fault = useFault(name);
  const faults = useContext(StepContext)?.faults;
  const [presence] = useState(createPresence<"hint" | "error">);
  const invalid = own || fault !== null;
  const hintId = `${id}hint`;
  const errorId = `${id}error`;

  // Read as one text: a part that comes or goes without changing it draws nothing again.
  const describe = () =>
    [presence.has("hint") && hintId, invalid && presence.has("error") && errorId].filter(Boolean).join(" ");
  const describedBy = useSyncExternalStore(presence.subscribe, describe, describe) || undefined;
  const showHint = useCallback(() => presence.show("hint"), [presence]);
  const showError = useCallback(() => {
    const stops = [presence.show("error"), faults?.showAt(name)];
    return () => stops.forEach((stop) => stop?.());
  }, [presence, faults, name]);
  return useMemo(() => {
    const controlId = ownId ?? `${id}control`;
    return { controlId, hintId, errorId, name, fault, invalid, describedBy, showHint, showError };
  }, [id, ownId, hintId, errorId, name, fault, invalid, describedBy, showHint, showError]);
}

/** What is wrong with the field now: a rule found broken by the last submit, else the service's error about it. */
function useFault(name: string): Fault | null {
  const rule = useFaults((faults) => faults.getRules().find((broken) => broken.name === name) ?? null, null);
  const error = useContext(StepContext)?.step.error ?? null;
  return useMemo(() => rule ?? (error?.field === name ? { rule: "refused", error } : null), [rule, error, name]);
}
