import type { AuthError } from "../../../protocol/auth-error.js";
import type { PasswordRule } from "../password-rules/unmet-rules.js";

/**
 * A rule of the form that a value breaks: by the browser's name for it (`ValidityState`), or one of the kit's: about passwords, and `unanswered` for
 * a rule that failed instead of an answer, so that nobody knows whether the value is right.
 */
export type FieldRule =
  | "badInput"
  | "blankAtEnd"
  | "customError"
  | "passwordPolicy"
  | "passwordsDiffer"
  | "patternMismatch"
  | "rangeOverflow"
  | "rangeUnderflow"
  | "stepMismatch"
  | "tooLong"
  | "tooShort"
  | "typeMismatch"
  | "unanswered"
  | "valueMissing";

/** A field whose value breaks a rule. */
export interface BrokenRule {
  /** Which rule. */
  readonly rule: FieldRule;
  /** The field's `name`. */
  readonly name: string;
  /** The id of its control, for a link to it. */
  readonly controlId: string;
  /** The control's `validationMessage`, or what `validate` said. */
  readonly message: string;
  /** The rules of the policy that a password does not follow. @default none */
  readonly unmet?: readonly PasswordRule[];
  /** The name of another field whose edit may mend it too. @default none */
  readonly other?: string;
}

/** What is wrong with a field: a rule that its value breaks, or what the service said of it (`rule: "refused"`). */
export type Fault = BrokenRule | { readonly rule: "refused"; readonly error: AuthError };
