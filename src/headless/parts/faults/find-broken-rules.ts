import type { BrokenRule, FieldRule } from "./fault.js";

const rules: readonly (FieldRule & keyof ValidityState)[] = [
  "valueMissing",
  "badInput",
  "typeMismatch",
  "patternMismatch",
  "tooShort",
  "tooLong",
  "rangeUnderflow",
  "rangeOverflow",
  "stepMismatch",
  "customError",
];

/** The broken rules of a form, in document order, one per name. */
export function findBrokenRules(form: HTMLFormElement): readonly BrokenRule[] {
  const found = new Map<string, BrokenRule>();
  for (const control of form.elements) {
    if (!isChecked(control) || !control.willValidate || control.name === "" || found.has(control.name)) continue;
    const rule = rules.find((name) => control.validity[name]);
    if (rule === undefined) continue;
    found.set(control.name, { rule, name: control.name, controlId: control.id, message: control.validationMessage });
  }
  return [...found.values()];
}

const isChecked = (element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
