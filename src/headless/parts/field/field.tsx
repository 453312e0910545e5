"use client";
import { FieldError } from "./field-error.js";
import { FieldHint } from "./field-hint.js";
import { FieldInput } from "./field-input.js";
import { FieldLabel } from "./field-label.js";
import { FieldRoot } from "./field-root.js";

/** A label, an input, a hint and an error that know of each other. */
export const Field = Object.assign(FieldRoot, {
  /** The visible name of the input. */
  Label: FieldLabel,
  /** The input. */
  Input: FieldInput,
  /** What helps before typing. */
  Hint: FieldHint,
  /** What is wrong. */
  Error: FieldError,
});
