import type { PasswordPolicy } from "../../../protocol/settings.js";
import type { FormValues } from "../form/form-values.js";

/** What a rule of the app's own says of a value: what is wrong with it, nothing where it is right. It may take its time; one that fails is said to be `unanswered`. */
export type Verdict = string | null | undefined | Promise<string | null | undefined>;

/** What a field asks of its value on submit, beside the browser's rules. */
export interface FieldRules {
  /** Whose value. */
  readonly name: string;
  /** The id of the control, for a way to it. */
  readonly controlId: string;
  /** Whether an empty value is refused that the browser does not ask about: of a hidden input. @default false */
  readonly required?: boolean | undefined;
  /** A rule of the app's own. @default none */
  readonly validate?: ((values: FormValues) => Verdict) | undefined;
  /** The rules of a password that is being chosen. @default none */
  readonly policy?: PasswordPolicy | null | undefined;
  /** The name of the field whose value this one repeats. @default none */
  readonly sameAs?: string | undefined;
  /** Set while the field cannot be drawn yet: brings what it is drawn with. @default none */
  readonly load?: (() => Promise<unknown>) | undefined;
  /** What is submitted for what was typed; `null` where that makes no sense. @default what was typed */
  readonly submitAs?: ((typed: string) => Promise<string | null>) | undefined;
}
