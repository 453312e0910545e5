import type { HTMLInputAutoCompleteAttribute } from "react";
import type { AuthSteps } from "../machine/auth-steps.js";

interface FieldBase {
  /** The name under which the value is submitted: the kit's own (`username`, `password`, `code` …) or an attribute's. */
  readonly name: string;
  /** What stands above the control. */
  readonly label: string;
  /** A line below the control. @default none */
  readonly hint?: string | undefined;
  /** Whether an empty value is refused. @default true */
  readonly required?: boolean | undefined;
}

/** A line of text. */
export interface TextAuthField extends FieldBase {
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
export interface PasswordAuthField extends FieldBase {
  /** What sort of field it is. */
  readonly kind: "password";
  /** Whether it exists or is being chosen. */
  readonly autoComplete: "current-password" | "new-password";
}

/** A line of text that nobody else shall read, such as an answer: boxed, kept from the browser's memory, gone with the step. */
export interface SecretAuthField extends FieldBase {
  /** Which control it is. */
  readonly kind: "secret";
}

/** A code of digits. */
export interface CodeAuthField extends FieldBase {
  /** What sort of field it is. */
  readonly kind: "code";
  /** How many digits, where that is certain: then the last one submits. */
  readonly length: number | null;
}

/** A box to tick; submitted as `"true"` when ticked. */
export interface CheckboxAuthField extends FieldBase {
  /** What sort of field it is. */
  readonly kind: "checkbox";
  /** Ticked at first. @default false */
  readonly defaultChecked?: boolean | undefined;
}

/** One of several values. */
export interface SelectAuthField extends FieldBase {
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
  | SelectAuthField;

/** Steps that ask for something to be typed. */
export type FieldStepName =
  | "enterCredentials"
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
