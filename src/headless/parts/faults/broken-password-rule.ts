import { findControl } from "../form/find-control.js";
import { unmetRules } from "../password-rules/unmet-rules.js";
import type { BrokenRule } from "./fault.js";
import type { FieldRules } from "./field-rules.js";

/** Which rule of a password is broken, read from its input: nothing leaves its box for that. */
export function brokenPasswordRule(
  form: HTMLFormElement,
  { name, sameAs, policy }: FieldRules,
): Pick<BrokenRule, "rule" | "other" | "unmet"> | null {
  const password = textIn(form, name);
  if (sameAs !== undefined) {
    return password === textIn(form, sameAs) ? null : { rule: "passwordsDiffer", other: sameAs };
  }
  if (password === "") return null;
  // The service takes a blank within, and refuses one at either end. It is never trimmed: that would be another password.
  if (isChosen(form, name) && /^\s|\s$/.test(password)) return { rule: "blankAtEnd" };
  const unmet = policy ? unmetRules(policy, password) : [];
  return unmet.length === 0 ? null : { rule: "passwordPolicy", unmet };
}

const inputOf = (form: HTMLFormElement, name: string): HTMLInputElement | null => {
  const control = findControl(form, name);
  return control instanceof HTMLInputElement ? control : null;
};

const textIn = (form: HTMLFormElement, name: string): string => inputOf(form, name)?.value ?? "";

const isChosen = (form: HTMLFormElement, name: string): boolean =>
  inputOf(form, name)?.getAttribute("autocomplete") === "new-password";
