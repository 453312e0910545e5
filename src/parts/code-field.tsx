"use client";
import { forwardRef } from "react";
import { CodeField as BareCodeField } from "../headless/parts/code-field/code-field.js";
import type { CodeSlotsProps } from "../headless/parts/code-field/code-slots.js";
import { FieldError } from "./field-error.js";
import { FieldHint } from "./field-hint.js";
import { FieldLabel } from "./field-label.js";
import { dressed } from "./dressed.js";
import { useSlot } from "./use-slot.js";

const Input = dressed(BareCodeField.Input, "input");

const Slots = forwardRef<HTMLDivElement, CodeSlotsProps>(function CodeSlots({ children, ...props }, ref) {
  return (
    <BareCodeField.Slots ref={ref} {...props} className={useSlot("code", props.className)}>
      {children ?? ((slot) => <span className="latchkey-digit" data-slot={slot["data-slot"]} />)}
    </BareCodeField.Slots>
  );
});

/** The headless CodeField in the kit's look. Put the slots before the input: it lies behind them. */
export const CodeField = Object.assign(dressed(BareCodeField, "field"), {
  /** The visible name of the input. */
  Label: FieldLabel,
  /** The one input. */
  Input,
  /** A box per digit, for the eye only. */
  Slots,
  /** What helps before typing. */
  Hint: FieldHint,
  /** What is wrong, with an icon. */
  Error: FieldError,
});
