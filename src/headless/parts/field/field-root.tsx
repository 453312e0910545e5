"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { Verdict } from "../faults/field-rules.js";
import type { FormValues } from "../form/form-values.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { FieldContext } from "./field-context.js";
import { useFieldContext } from "./use-field-context.js";

/** State of a Field, mirrored to `data-*`. */
export interface FieldState {
  /** Whether the value is wrong. */
  readonly invalid: boolean;
}

/** Props of a Field. */
export interface FieldProps extends PartProps<"div", FieldState> {
  /** The name under which the form reports the value, and by which an error names the field. */
  name: string;
  /** The id of the input. @default a generated one */
  controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  invalid?: boolean | undefined;
  /** A rule of the app's own, asked on submit after the browser's. Nothing is sent while it is broken. @default none */
  validate?: ((values: FormValues) => Verdict) | undefined;
  /** Label, input, hint and error. */
  children?: ReactNode;
}

/** What a field's parts stand in. */
export const FieldRoot = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { name, controlId, invalid, validate, ...props },
  ref,
) {
  const field = useFieldContext({ name, controlId, invalid, validate });
  const part = usePart("div", { props, ref, state: { invalid: field.invalid } });
  return <FieldContext.Provider value={field}>{part}</FieldContext.Provider>;
});
