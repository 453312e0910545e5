"use client";
import { forwardRef } from "react";
import type { ReactNode } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useField } from "./field-context.js";
import type { FieldState } from "./field-root.js";
import { useDescribed } from "./use-described.js";

/** Props of `Field.Hint`. */
export interface FieldHintProps extends PartProps<"p", FieldState> {
  /** The words. */
  children?: ReactNode;
}

/** What helps before typing; describes the input. */
export const FieldHint = forwardRef<HTMLParagraphElement, FieldHintProps>(function FieldHint(props, ref) {
  const field = useField("Field.Hint");
  const id = useDescribed(field, "hint");
  return usePart("p", { props, ref, own: { id }, state: { invalid: field.invalid } });
});
