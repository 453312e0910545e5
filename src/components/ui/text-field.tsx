"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { FieldInput } from "../../parts/field-input.js";
import { FieldLabel } from "../../parts/field-label.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a TextField: those that must reach the `<input>` (uncontrolled: `defaultValue`), and three of the kit. */
export interface TextFieldProps extends Omit<ComponentPropsWithoutRef<"input">, "children"> {
  /** What stands above it. */
  label: string;
  /** A line below it. @default none */
  hint?: string | undefined;
  /** What is wrong with it; tie it to the input by `aria-describedby` and set `aria-invalid`. @default nothing */
  error?: string | undefined;
}

/** A label, a line of text, a hint, an error. */
export const TextField = ({ label, hint, error, ...input }: TextFieldProps): ReactElement => (
  <>
    <FieldLabel>{label}</FieldLabel>
    <FieldInput {...input} />
    <FieldFoot hint={hint} error={error} />
  </>
);
