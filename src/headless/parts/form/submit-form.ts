import type { AuthStep } from "../../../machine/auth-steps.js";
import type { FocusMemory } from "../../focus-memory.js";
import { stepKey } from "../../step-key.js";
import type { BrokenRule } from "../faults/fault.js";
import type { FaultStore } from "../faults/fault-store.js";
import { findBrokenRules } from "../faults/find-broken-rules.js";
import { findControl } from "./find-control.js";
import type { FormProps } from "./form.js";
import { readFormValues } from "./read-form-values.js";

/** A form that was submitted, and what it belongs to. */
export interface SubmittedForm {
  readonly form: HTMLFormElement;
  readonly step: AuthStep;
  readonly faults: FaultStore;
  /** What the screens of the flow remember of focus, where there is a flow. */
  readonly focus: FocusMemory | undefined;
  readonly onSubmit: FormProps["onSubmit"];
}

/** Reads the form and calls `onSubmit`, or says what is to be mended; focus goes there in both cases. Resolves when that is over. */
export async function submitForm({ form, step, faults, focus, onSubmit }: SubmittedForm): Promise<void> {
  const broken = findBrokenRules(form);
  faults.setRules(broken);
  if (broken.length > 0) {
    focusFirst(form, broken, faults);
    return;
  }
  focus?.leave(stepKey(step), nameOfFocused(form));
  focusFault(form, await onSubmit(readFormValues(form)));
}

function focusFirst(form: HTMLFormElement, broken: readonly BrokenRule[], faults: FaultStore): void {
  const [first] = broken;
  // After React has drawn the faults, so that what takes focus is described by them.
  queueMicrotask(() => {
    const summary = broken.length > 1 ? faults.getSummary() : null;
    (summary ?? find(form, first?.name))?.focus();
  });
}

const find = (form: HTMLFormElement, name: string | undefined): HTMLElement | null =>
  name === undefined ? null : findControl(form, name);

function nameOfFocused(form: HTMLFormElement): string {
  const active = form.ownerDocument.activeElement;
  return active instanceof HTMLInputElement && form.contains(active) ? active.name : "";
}

function focusFault(form: HTMLFormElement, result: unknown): void {
  const active = form.ownerDocument.activeElement;
  if (!form.isConnected || (active !== form.ownerDocument.body && !form.contains(active))) return;
  find(form, fieldOf(result))?.focus();
}

// `onSubmit` may return anything; a command's `Result` tells which field its error is about.
function fieldOf(result: unknown): string | undefined {
  if (typeof result !== "object" || result === null || !("error" in result)) return undefined;
  const { error } = result;
  if (typeof error !== "object" || error === null || !("field" in error)) return undefined;
  return typeof error.field === "string" ? error.field : undefined;
}
