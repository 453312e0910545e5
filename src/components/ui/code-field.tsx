"use client";
import type { ReactElement } from "react";
import { CodeField as Part } from "../../parts/code-field.js";
import type { TextFieldProps } from "./text-field.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a CodeField. One input, never one per digit: managers and messages fill one. */
export interface CodeFieldProps extends Omit<TextFieldProps, "type" | "defaultValue"> {
  /** How many digits, where that is certain; `null`: 4 to 10. */
  length: number | null;
}

/** A label, a code over a box per digit (one box where the length is not certain), a hint, an error. */
export const CodeField = ({ label, length: _length, hint, error, ...input }: CodeFieldProps): ReactElement => (
  <>
    <Part.Label>{label}</Part.Label>
    <Part.Slots />
    <Part.Input {...input} />
    <FieldFoot hint={hint} error={error} />
  </>
);
