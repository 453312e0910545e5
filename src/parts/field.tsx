"use client";
import { forwardRef } from "react";
import type { FieldHintProps } from "../headless/parts/field/field-hint.js";
import type { FieldInputProps } from "../headless/parts/field/field-input.js";
import type { FieldLabelProps } from "../headless/parts/field/field-label.js";
import { Field as BareField } from "../headless/parts/field/field.js";
import type { FieldProps } from "../headless/parts/field/field.js";
import { FieldError } from "./field-error.js";
import { useSlot } from "./use-slot.js";

const Label = forwardRef<HTMLLabelElement, FieldLabelProps>(function FieldLabel(props, ref) {
  return <BareField.Label ref={ref} {...props} className={useSlot("label", props.className)} />;
});

const Input = forwardRef<HTMLInputElement, FieldInputProps>(function FieldInput(props, ref) {
  return <BareField.Input ref={ref} {...props} className={useSlot("input", props.className)} />;
});

const Hint = forwardRef<HTMLParagraphElement, FieldHintProps>(function FieldHint(props, ref) {
  return <BareField.Hint ref={ref} {...props} className={useSlot("hint", props.className)} />;
});

/** The headless Field in the kit's look. */
export const Field = Object.assign(
  forwardRef<HTMLDivElement, FieldProps>(function Field(props, ref) {
    return <BareField ref={ref} {...props} className={useSlot("field", props.className)} />;
  }),
  {
    /** The visible name of the input. */
    Label,
    /** The input. */
    Input,
    /** What helps before typing. */
    Hint,
    /** What is wrong, with an icon. */
    Error: FieldError,
  },
);
