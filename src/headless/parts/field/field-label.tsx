"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useField } from "./field-context.js";
import type { FieldState } from "./field-root.js";

/** Props of `Field.Label`. */
export interface FieldLabelProps extends PartProps<"label", FieldState> {
  /** The words. */
  children?: ReactNode;
}

/** The visible name of the input. */
export const FieldLabel = forwardRef<HTMLLabelElement, FieldLabelProps>(function FieldLabel(props, ref) {
  const { controlId, invalid } = useField("Field.Label");
  return usePart("label", { props, ref, own: { htmlFor: controlId }, state: { invalid } });
});
