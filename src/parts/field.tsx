"use client";
import { FieldError } from "./field-error.js";
import { FieldHint } from "./field-hint.js";
import { FieldInput } from "./field-input.js";
import { FieldLabel } from "./field-label.js";
import { FieldRoot } from "./field-root.js";

/** The headless Field in the kit's look. */
export const Field = Object.assign(FieldRoot, {
  /** The visible name of the input. */
  Label: FieldLabel,
  /** The input. */
  Input: FieldInput,
  /** What helps before typing. */
  Hint: FieldHint,
  /** What is wrong, with an icon. */
  Error: FieldError,
});
