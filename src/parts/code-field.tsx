"use client";
import { forwardRef } from "react";
import { CodeField as BareCodeField } from "../headless/parts/code-field/code-field.js";
import type { CodeFieldProps } from "../headless/parts/code-field/code-field.js";
import type { CodeInputProps } from "../headless/parts/code-field/code-input.js";
import type { CodeSlotsProps } from "../headless/parts/code-field/code-slots.js";
import { Field } from "./field.js";
import { useSlot } from "./use-slot.js";

const Input = forwardRef<HTMLInputElement, CodeInputProps>(function CodeInput(props, ref) {
  return <BareCodeField.Input ref={ref} {...props} className={useSlot("input", props.className)} />;
});

const Slots = forwardRef<HTMLDivElement, CodeSlotsProps>(function CodeSlots({ children, ...props }, ref) {
  return (
    <BareCodeField.Slots ref={ref} {...props} className={useSlot("code", props.className)}>
      {children ?? ((slot) => <span className="latchkey-digit" data-slot={slot["data-slot"]} />)}
    </BareCodeField.Slots>
  );
});

/** The headless CodeField in the kit's look. Put the slots before the input: it lies behind them. */
export const CodeField = Object.assign(
  forwardRef<HTMLDivElement, CodeFieldProps>(function CodeField(props, ref) {
    return <BareCodeField ref={ref} {...props} className={useSlot("field", props.className)} />;
  }),
  {
    /** The visible name of the input. */
    Label: Field.Label,
    /** The one input. */
    Input,
    /** A box per digit, for the eye only. */
    Slots,
    /** What helps before typing. */
    Hint: Field.Hint,
    /** What is wrong, with an icon. */
    Error: Field.Error,
  },
);
