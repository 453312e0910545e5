import type { AuthError } from "../../../protocol/auth-error.js";

/** A rule of the form that a value breaks, by the browser's name for it (`ValidityState`). */
export type FieldRule =
  | "badInput"
  | "customError"
  | "patternMismatch"
  | "rangeOverflow"
  | "rangeUnderflow"
  | "stepMismatch"
  | "tooLong"
  | "tooShort"
  | "typeMismatch"
  | "valueMissing";

/** A field whose value breaks a rule. */
export interface BrokenRule {
  /** Which rule. */
  readonly rule: FieldRule;
  /** The field's `name`. */
  readonly name: string;
  /** The id of its control, for a link to it. */
  readonly controlId: string;
  /** The control's `validationMessage`: the browser's words, or what `setCustomValidity` was given. */
  readonly message: string;
}

/** What is wrong with a field: a rule that its value breaks, or what the service said of it (`rule: "refused"`). */
export type Fault = BrokenRule | { readonly rule: "refused"; readonly error: AuthError };
