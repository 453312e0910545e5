"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { FieldContext } from "./field-context.js";
import { FieldError } from "./field-error.js";
import { FieldHint } from "./field-hint.js";
import { FieldInput } from "./field-input.js";
import { FieldLabel } from "./field-label.js";
import { useFieldContext } from "./use-field-context.js";

/** State of a {@link Field}, mirrored to `data-*`. */
export interface FieldState {
  /** Whether the value is wrong. */
  readonly invalid: boolean;
}

/** Props of {@link Field}. */
export interface FieldProps extends PartProps<"div", FieldState> {
  /** The name under which the form reports the value, and by which an error names the field. */
  name: string;
  /** The id of the input. @default a generated one */
  controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  invalid?: boolean | undefined;
  /** Label, input, hint and error. */
  children?: ReactNode;
}

/** A label, an input, a hint and an error that know of each other. */
export const Field = Object.assign(
  forwardRef<HTMLDivElement, FieldProps>(function Field({ name, controlId, invalid, ...props }, ref) {
    const field = useFieldContext({ name, controlId, invalid });
    const part = usePart("div", { props, ref, state: { invalid: field.invalid } });
    return <FieldContext.Provider value={field}>{part}</FieldContext.Provider>;
  }),
  {
    /** The visible name of the input. */
    Label: FieldLabel,
    /** The input. */
    Input: FieldInput,
    /** What helps before typing. */
    Hint: FieldHint,
    /** What is wrong. */
    Error: FieldError,
  },
);
