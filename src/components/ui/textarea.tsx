"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { FieldInput } from "../../parts/field-input.js";
import { FieldLabel } from "../../parts/field-label.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a Textarea: those that must reach the `<textarea>` (uncontrolled: `defaultValue`), and three of the kit. */
export interface TextareaProps extends Omit<ComponentPropsWithoutRef<"textarea">, "children"> {
  /** What stands above it. */
  label: string;
  /** A line below it. @default none */
  hint?: string | undefined;
  /** What is wrong with it. @default nothing */
  error?: string | undefined;
}

/** A label, several lines of text, a hint, an error. */
export const Textarea = ({ label, hint, error, ...textarea }: TextareaProps): ReactElement => (
  <>
    <FieldLabel>{label}</FieldLabel>
    <FieldInput render={({ type: _type, ...props }) => <textarea {...props} {...textarea} />} />
    <FieldFoot hint={hint} error={error} />
  </>
);
