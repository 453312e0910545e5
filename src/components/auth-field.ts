import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import type { Verdict } from "../headless/parts/faults/field-rules.js";
import type { FormValues } from "../headless/parts/form/form-values.js";
import type { AuthSteps } from "../machine/auth-steps.js";
import type { Secret } from "../protocol/secret.js";
import type { PasswordPolicy } from "../protocol/settings.js";
import type { RowProps } from "./form/use-row.js";

export type { Verdict };

interface FieldBase {
  /** The name under which the value is submitted: the kit's own (`username`, `password`, `code` …) or an attribute's. */
  readonly name: string;
  /** What stands above the control. */
  readonly label: string;
  /** A line below the control. @default none */
  readonly hint?: string | undefined;
  /** Whether an empty value is refused. @default true */
  readonly required?: boolean | undefined;
  /**
   * Where the value goes on `signUp` and `setNewPassword`: a user's attribute, what the pool's triggers alone see, or nowhere
   * beyond this page. `validationData` counts on `signUp` alone: the service takes none with a new password.
   *
   * @default 'attributes' for the name of an attribute (a standard one, or `custom:`), else 'nowhere'
   */
  readonly goesTo?: "attributes" | "validationData" | "clientMetadata" | "nowhere" | undefined;
}

/** A rule of the app's own, beside the kit's: asked on submit, and nothing is sent while any of them is broken. */
interface Validated<Value> {
  /** @default none */
  readonly validate?: ((value: Value, values: FormValues) => Verdict) | undefined;
}

/** A line of text. */
export interface TextAuthField extends FieldBase, Validated<string> {
  /** What sort of field it is. */
  readonly kind: "text";
  /** What is typed; the browser checks it and chooses the keyboard. @default 'text' */
  readonly type?: "text" | "email" | "tel" | "url" | "date" | undefined;
  /** The keyboard that a phone shows. @default by `type` */
  readonly inputMode?: "text" | "email" | "tel" | "url" | "numeric" | undefined;
  /** Shown while it is empty. @default none */
  readonly placeholder?: string | undefined;
  /** What password managers and browsers may fill in. @default none */
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  /** Filled in at first. @default '' */
  readonly defaultValue?: string | undefined;
}

/** A password, with a button that shows it. Never filled in. */
export interface PasswordAuthField extends FieldBase, Validated<Secret> {
  /** What sort of field it is. */
  readonly kind: "password";
  /** Whether it exists or is being chosen. */
  readonly autoComplete: "current-password" | "new-password";
  /** The rules that are shown, and checked, while it is chosen. @default none */
  readonly policy?: PasswordPolicy | null | undefined;
  /** The name of the field whose value this one repeats. @default none */
  readonly sameAs?: string | undefined;
}

/** A line of text that nobody else shall read, such as an answer: boxed, kept from the browser's memory, gone with the step. */
export interface SecretAuthField extends FieldBase, Validated<Secret> {
  /** Which control it is. */
  readonly kind: "secret";
}

/** A code of digits. */
export interface CodeAuthField extends FieldBase, Validated<Secret> {
  /** What sort of field it is. */
  readonly kind: "code";
  /** How many digits, where that is certain. */
  readonly length: number | null;
  /** Whether the last digit submits; never where the length is not certain. @default true */
  readonly submitsItself?: boolean | undefined;
  /** Filled in at first: the code of a link. @default none */
  readonly given?: Secret | null | undefined;
}

/** A number on which calls and messages are received; submitted as E.164 (`+15555550100`). */
export interface PhoneAuthField extends FieldBase, Validated<string> {
  /** Which control it is. */
  readonly kind: "phone";
  /** What browsers and password managers may fill in. @default 'tel' */
  readonly autoComplete?: "tel" | "username" | undefined;
  /** Filled in at first, as E.164. @default '' */
  readonly defaultValue?: string | undefined;
}

/** Several lines of text. */
export interface TextareaAuthField extends FieldBase, Validated<string> {
  /** Which control it is. */
  readonly kind: "textarea";
  /** How many lines are seen. @default 3 */
  readonly rows?: number | undefined;
  /** Shown while it is empty. @default none */
  readonly placeholder?: string | undefined;
  /** What browsers may fill in. @default none */
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  /** Filled in at first. @default '' */
  readonly defaultValue?: string | undefined;
}

/** A few values, all in sight, of which one is chosen. */
export interface RadioAuthField extends FieldBase, Validated<string> {
  /** Which control it is. */
  readonly kind: "radio";
  /** What can be chosen, in this order. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Chosen at first. @default none */
  readonly defaultValue?: string | undefined;
}

/** A control of the app's own, a captcha for example: what it renders reports its value by an input of that `name`. */
export interface OwnAuthField extends FieldBase, Validated<string> {
  /** Which control it is. */
  readonly kind: "own";
  /**
   * Draws it. The props are those of the kit's own controls: `id`, `name`, `label`, `hint`, `error`, `required`.
   * A script that writes the input's value dispatches a bubbling `input` event there, so that the form hears that its fault is mended.
   */
  readonly render: (row: RowProps) => ReactNode;
}

/** A box to tick; submitted as `"true"` when ticked, else as `"false"`. */
export interface CheckboxAuthField extends FieldBase, Validated<string> {
  /** What sort of field it is. */
  readonly kind: "checkbox";
  /** Ticked at first. @default false */
  readonly defaultChecked?: boolean | undefined;
}

/** One of several values. */
export interface SelectAuthField extends FieldBase, Validated<string> {
  /** What sort of field it is. */
  readonly kind: "select";
  /** What can be chosen, in this order. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Chosen at first. @default the first */
  readonly defaultValue?: string | undefined;
}

/** A field as data: what `fields` takes and gives. */
export type AuthField =
  | TextAuthField
  | PasswordAuthField
  | SecretAuthField
  | CodeAuthField
  | CheckboxAuthField
  | SelectAuthField
  | RadioAuthField
  | TextareaAuthField
  | PhoneAuthField
  | OwnAuthField;

/** Steps that ask for something to be typed. */
export type FieldStepName =
  | "enterCredentials"
  | "signUp"
  | "confirmSignUp"
  | "requestPasswordReset"
  | "confirmPasswordReset"
  | "confirmContact"
  | "enterPassword"
  | "confirmCode"
  | "confirmTotp"
  | "enrollTotp"
  | "enrollEmail"
  | "setNewPassword"
  | "answerCustomChallenge";

/** By step: a function of the kit's own fields that gives the fields to show, in their order. */
export type FieldsByStep = {
  readonly [Name in FieldStepName]?:
    | ((defaults: readonly AuthField[], step: AuthSteps[Name]) => readonly AuthField[])
    | undefined;
};
