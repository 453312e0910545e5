"use client";
import { forwardRef } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { controlAttributes } from "./control-attributes.js";
import { useField } from "./field-context.js";
import type { FieldState } from "./field-root.js";
import { plainTyping } from "./plain-typing.js";

/** Props of `Field.Input`. Uncontrolled: give `defaultValue`, never `value`. */
export interface FieldInputProps extends PartProps<"input", FieldState> {}

/** The input. Identifiers, addresses and numbers are typed plainly: no capitals, no corrections, no spelling. */
export const FieldInput = forwardRef<HTMLInputElement, FieldInputProps>(function FieldInput(props, ref) {
  const field = useField("Field.Input");
  return usePart("input", {
    props,
    ref,
    own: {
      ...controlAttributes(field),
      type: "text",
      ...plainTyping(props.type, props.autoComplete),
    },
    state: { invalid: field.invalid },
  });
});
