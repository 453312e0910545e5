"use client";
import { useContext, useEffect } from "react";
import { useLatest } from "../../use-latest.js";
import type { FieldRules } from "../faults/field-rules.js";
import { StepContext } from "../screen/step-context.js";

/** Tells the form around what a field asks of its value. */
export function useFieldRules(given: FieldRules): void {
  const rules = useLatest(given);
  const faults = useContext(StepContext)?.faults;
  useEffect(() => {
    faults?.fieldRules.add(rules);
    return () => void faults?.fieldRules.delete(rules);
  }, [faults, rules]);
}
