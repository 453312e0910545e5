"use client";
import { Field as BareField } from "../headless/parts/field/field.js";
import { FieldError } from "./field-error.js";
import { dressed } from "./dressed.js";

const Label = dressed(BareField.Label, "label");
const Input = dressed(BareField.Input, "input");
const Hint = dressed(BareField.Hint, "hint");

/** The headless Field in the kit's look. */
export const Field = Object.assign(dressed(BareField, "field"), {
  /** The visible name of the input. */
  Label,
  /** The input. */
  Input,
  /** What helps before typing. */
  Hint,
  /** What is wrong, with an icon. */
  Error: FieldError,
});
