import type { AuthStep } from "../../../machine/auth-steps.js";
import type { FocusMemory } from "../../focus-memory.js";
import { stepKey } from "../../step-key.js";
import type { BrokenRule } from "../faults/fault.js";
import type { FaultStore } from "../faults/fault-store.js";
import type { FieldRules } from "../faults/field-rules.js";
import { checkForm } from "./check-form.js";
import type { CheckedForm } from "./check-form.js";
import { findControl } from "./find-control.js";
import type { FormProps } from "./form.js";

/** A form that was submitted, and what it belongs to. */
export interface SubmittedForm {
  readonly form: HTMLFormElement;
  readonly step: AuthStep;
  readonly faults: FaultStore;
  /** What the screens of the flow remember of focus, where there is a flow. */
  readonly focus: FocusMemory | undefined;
  readonly onSubmit: FormProps["onSubmit"];
  /** Told whether rules are being asked that take their time. */
  readonly setAsking: (isAsking: boolean) => void;
}

/** Reads the form and calls `onSubmit`, or says what is to be mended; focus goes there in both cases. Resolves when that is over. */
export async function submitForm(submitted: SubmittedForm): Promise<void> {
  const { form, step, faults, focus, onSubmit } = submitted;
  const checked = check(submitted);
  const { values, broken } = checked instanceof Promise ? await checked : checked;
  // Who left the step meanwhile wants nothing sent, and what is not drawn is not filled in.
  if (!form.isConnected || rulesOf(faults).some(isMissing)) return;
  faults.setRules(broken);
  if (broken.length > 0) {
    focusFirst(form, broken, faults);
    return;
  }
  focus?.leftBy.set(stepKey(step), nameOfFocused(form));
  focusFault(form, await onSubmit(values));
}

function check({ form, faults, setAsking }: SubmittedForm): CheckedForm | Promise<CheckedForm> {
  const missing = rulesOf(faults).filter(isMissing);
  const checked =
    missing.length === 0
      ? checkForm(form, rulesOf(faults))
      : drawn(missing).then(() => checkForm(form, rulesOf(faults)));
  if (!(checked instanceof Promise)) return checked;
  setAsking(true);
  return checked.finally(() => setAsking(false));
}

const rulesOf = (faults: FaultStore): readonly FieldRules[] => [...faults.fieldRules].map(({ current }) => current);

const isMissing = ({ load }: FieldRules): boolean => load !== undefined;

async function drawn(missing: readonly FieldRules[]): Promise<void> {
  await Promise.allSettled(missing.map(async ({ load }) => load?.()));
  // React draws what came before the next task.
  await new Promise((resolve) => setTimeout(resolve));
}

function focusFirst(form: HTMLFormElement, broken: readonly BrokenRule[], faults: FaultStore): void {
  const [first] = broken;
  // After React has drawn the faults, so that what takes focus is described by them.
  queueMicrotask(() => {
    if (!mayTakeFocus(form)) return;
    const summary = broken.length > 1 ? faults.summary.current : null;
    (summary ?? controlOf(form, first))?.focus();
  });
}

function controlOf(form: HTMLFormElement, broken: BrokenRule | undefined): HTMLElement | null {
  if (broken === undefined) return null;
  const named = broken.controlId === "" ? null : form.querySelector<HTMLElement>(`#${CSS.escape(broken.controlId)}`);
  return named ?? findControl(form, broken.name);
}

// Whoever went elsewhere on the page meanwhile stays there.
function mayTakeFocus(form: HTMLFormElement): boolean {
  const { activeElement: active, body } = form.ownerDocument;
  return form.isConnected && (active === body || form.contains(active));
}

const find = (form: HTMLFormElement, name: string | undefined): HTMLElement | null =>
  name === undefined ? null : findControl(form, name);

function nameOfFocused(form: HTMLFormElement): string {
  const active = form.ownerDocument.activeElement;
  const isField = active !== null && !(active instanceof HTMLButtonElement) && form.contains(active);
  return (isField && active.getAttribute("name")) || "";
}

function focusFault(form: HTMLFormElement, result: unknown): void {
  if (mayTakeFocus(form)) find(form, fieldOf(result))?.focus();
}

// `onSubmit` may return anything; a command's `Result` tells which field its error is about.
function fieldOf(result: unknown): string | undefined {
  if (typeof result !== "object" || result === null || !("error" in result)) return undefined;
  const { error } = result;
  if (typeof error !== "object" || error === null || !("field" in error)) return undefined;
  return typeof error.field === "string" ? error.field : undefined;
}
