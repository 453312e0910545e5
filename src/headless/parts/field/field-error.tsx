"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { Fault } from "../faults/fault.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useField } from "./field-context.js";
import type { FieldState } from "./field-root.js";
import { useDescribed } from "./use-described.js";

/** Props of `Field.Error`. */
export interface FieldErrorProps extends PartProps<"div", FieldState> {
  /** The words for a fault, or words of the app's own, shown only while the field is invalid. A function gets `null` for `invalid`. */
  children?: ReactNode | ((fault: Fault | null) => ReactNode);
}

/** What is wrong with the field. The region stands from the start, empty; it describes the input while the field is invalid. */
export const FieldError = forwardRef<HTMLDivElement, FieldErrorProps>(function FieldError({ children, ...props }, ref) {
  const field = useField("Field.Error");
  const { fault, invalid } = field;
  const id = useDescribed(field, "error");
  const words = typeof children === "function" ? (invalid ? children(fault) : null) : invalid && children;
  return usePart("div", {
    props,
    ref,
    own: { id, role: "alert" },
    state: { invalid },
    children: words || null,
  });
});
