import { inDevelopment } from "../../in-development.js";
import { brokenPasswordRule } from "../faults/broken-password-rule.js";
import type { BrokenRule } from "../faults/fault.js";
import type { FieldRules } from "../faults/field-rules.js";
import { findBrokenRules } from "../faults/find-broken-rules.js";
import { findControl } from "./find-control.js";
import type { FormValues } from "./form-values.js";
import { readFormValues } from "./read-form-values.js";
import type { ReadForm } from "./read-form-values.js";

/** What a form holds, and what is wrong with it. */
export interface CheckedForm {
  readonly values: FormValues;
  /** One per field, in the order of the fields. */
  readonly broken: readonly BrokenRule[];
}

/**
 * Reads a form once and asks every rule: the browser's, then the kit's, then the app's. Of a field the first that is broken counts,
 * and later ones are not asked. A promise only where a rule takes its time.
 */
export function checkForm(form: HTMLFormElement, rules: readonly FieldRules[]): CheckedForm | Promise<CheckedForm> {
  const read = readFormValues(form);
  const broken = new Map(findBrokenRules(form).map((rule) => [rule.name, rule]));
  const isRight = ({ name }: FieldRules) => !broken.has(name);
  const breakRule: BreakRule = (field, found) => broken.set(field.name, { ...whereabouts(form, field), ...found });
  const check = (): CheckedForm => ({ values: read.values, broken: inOrder(form, [...broken.values()]) });

  for (const field of rules.filter(isRight)) {
    const found = isLeftEmpty(form, field) ? missing : brokenPasswordRule(form, field);
    if (found !== null) breakRule(field, { ...found, message: "" });
  }
  const slow = rules.filter(({ validate, submitAs }) => validate !== undefined || submitAs !== undefined);
  if (!slow.some(isRight)) return check();
  // What is submitted is known before a rule looks at it.
  return takeOver(slow.filter(isRight), read, breakRule)
    .then(() => askRules(slow.filter(isRight), read, breakRule))
    .then(check);
}

const missing = { rule: "valueMissing" } as const;

// The browser exempts a hidden input from its rules.
const isLeftEmpty = (form: HTMLFormElement, { name, required = false }: FieldRules): boolean =>
  required && new FormData(form).getAll(name).every((value) => value === "");

type BreakRule = (field: FieldRules, found: Omit<BrokenRule, "name" | "controlId">) => void;

/** Puts what is submitted in the place of what was typed. */
async function takeOver(
  fields: readonly FieldRules[],
  { values, replace }: ReadForm,
  breakRule: BreakRule,
): Promise<void> {
  await askAll(fields, breakRule, async (field) => {
    const typed = values.texts[field.name] ?? "";
    if (field.submitAs === undefined || typed === "") return;
    const submitted = await field.submitAs(typed);
    if (submitted === null) breakRule(field, { rule: "typeMismatch", message: "" });
    else replace(field.name, submitted);
  });
}

async function askRules(fields: readonly FieldRules[], { values }: ReadForm, breakRule: BreakRule): Promise<void> {
  await askAll(fields, breakRule, async (field) => {
    const verdict = await field.validate?.(values);
    if (verdict) breakRule(field, { rule: "customError", message: verdict });
  });
}

/** Asks every field; where one fails instead of an answer, that is what is wrong with it. */
async function askAll(
  fields: readonly FieldRules[],
  breakRule: BreakRule,
  ask: (field: FieldRules) => Promise<void>,
): Promise<void> {
  const asked = fields.map(async (field) => {
    try {
      await ask(field);
    } catch (cause) {
      breakRule(field, { rule: "unanswered", message: "" });
      if (inDevelopment) tellDeveloper(field, cause);
    }
  });
  await Promise.all(asked);
}

// Its message may hold what was typed.
function tellDeveloper({ name }: FieldRules, cause: unknown): void {
  const what = cause instanceof Error ? cause.name : "no Error";
  console.error(`A rule of the field “${name}” failed instead of saying whether the value is right: ${what}.`);
}

/** Where a person finds the field: at its control, which an app's own may call as it likes. */
const whereabouts = (
  form: HTMLFormElement,
  { name, controlId }: FieldRules,
): Pick<BrokenRule, "name" | "controlId"> => ({
  name,
  controlId: findControl(form, name)?.id || controlId,
});

function inOrder(form: HTMLFormElement, broken: readonly BrokenRule[]): readonly BrokenRule[] {
  const names = [...form.elements].map((control) => control.getAttribute("name"));
  const placeOf = ({ name }: BrokenRule) => names.indexOf(name) >>> 0;
  return broken.toSorted((one, other) => placeOf(one) - placeOf(other));
}
