import type { FormEvent } from "react";
import type { StepContextValue } from "../screen/step-context.js";
import { isMendedByEdit } from "./is-mended-by-edit.js";

/** Forgets what an edit mends: the fault of its field and of one that repeats it, and the step's error. */
export function mendByEdit(
  { step, faults }: Pick<StepContextValue, "step" | "faults">,
  { target, currentTarget }: FormEvent<HTMLFormElement>,
): void {
  if (!(target instanceof HTMLElement)) return;
  const name = target.getAttribute("name") ?? "";
  const broken = faults.getRules();
  const left = broken.filter((rule) => rule.name !== name && rule.other !== name);
  if (left.length < broken.length) faults.setRules(left);
  if (step.error !== null && isMendedByEdit(step.error, name, currentTarget)) step.clearError();
}
