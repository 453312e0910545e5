"use client";
import { useCallback, useContext, useId, useMemo, useState } from "react";
import type { Fault } from "../faults/fault.js";
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
  const [hasHint, showHint] = usePresence();
  const [hasError, showErrorHere] = usePresence();
  const faults = useContext(StepContext)?.faults;

  const showError = useCallback(() => {
    const stops = [showErrorHere(), faults?.showAt(name)];
    return () => stops.forEach((stop) => stop?.());
  }, [showErrorHere, faults, name]);
  return useMemo(() => {
    const invalid = own || fault !== null;
    const ids = { controlId: ownId ?? `${id}control`, hintId: `${id}hint`, errorId: `${id}error` };
    const describing = [hasHint && ids.hintId, hasError && invalid && ids.errorId].filter((each) => each !== false);
    const describedBy = describing.length > 0 ? describing.join(" ") : undefined;
    return { ...ids, name, fault, invalid, describedBy, showHint, showError };
  }, [id, ownId, name, own, fault, hasHint, hasError, showHint, showError]);
}

/** What is wrong with the field now: a rule found broken by the last submit, else the service's error about it. */
function useFault(name: string): Fault | null {
  const rule = useFaults((faults) => faults.getRules().find((broken) => broken.name === name) ?? null, null);
  const error = useContext(StepContext)?.step.error ?? null;
  return useMemo(() => rule ?? (error?.field === name ? { rule: "refused", error } : null), [rule, error, name]);
}

function usePresence(): readonly [boolean, () => () => void] {
  const [count, setCount] = useState(0);
  const show = useCallback(() => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  }, []);
  return [count > 0, show];
}
