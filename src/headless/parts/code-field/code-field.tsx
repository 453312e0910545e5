"use client";
import { forwardRef, useEffect, useMemo, useRef } from "react";
import type { Secret } from "../../../protocol/secret.js";
import { FieldContext } from "../field/field-context.js";
import { FieldError } from "../field/field-error.js";
import { FieldHint } from "../field/field-hint.js";
import { FieldLabel } from "../field/field-label.js";
import type { FieldProps, FieldState } from "../field/field-root.js";
import { useFieldContext } from "../field/use-field-context.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { CodeContext } from "./code-context.js";
import { CodeInput } from "./code-input.js";
import { CodeSlots } from "./code-slots.js";
import { fillGiven } from "./fill-given.js";

/** Props of {@link CodeField}. */
export interface CodeFieldProps extends PartProps<"div", FieldState> {
  /** How many digits, where that is certain; `null` accepts 4 to 10. */
  length: number | null;
  /** Submits the form by itself when the last digit is there; only ever where `length` is certain. @default true */
  autoSubmit?: boolean | undefined;
  /** Filled in at first, without submitting: the code of a link. @default none */
  given?: Secret | null | undefined;
  /** See {@link FieldProps.name}. @default 'code' */
  name?: FieldProps["name"] | undefined;
  /** The id of the input. @default a generated one */
  controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  invalid?: boolean | undefined;
  /** See {@link FieldProps.validate}. @default none */
  validate?: FieldProps["validate"];
  /** Label, slots, input, hint and error. */
  children?: FieldProps["children"];
}

/** A field for a code: one input, which is what managers, messages and screen readers can fill and read; slots are decoration. */
export const CodeField = Object.assign(
  forwardRef<HTMLDivElement, CodeFieldProps>(function CodeField(
    { length, autoSubmit = true, given, name = "code", controlId, invalid, validate, ...props },
    ref,
  ) {
    const field = useFieldContext({ name, controlId, invalid, validate });
    const root = useRef<HTMLDivElement>(null);
    const input = useRef<HTMLInputElement>(null);
    const code = useMemo(() => ({ input, length, autoSubmit }), [length, autoSubmit]);
    const part = usePart("div", { props, ref, ownRef: root, state: { invalid: field.invalid } });

    useEffect(() => {
      // The one that stands here: an app's own, too.
      const control = root.current?.querySelector("input");
      if (control && given) fillGiven(control, given, length);
    }, [given, length]);
    return (
      <FieldContext.Provider value={field}>
        <CodeContext.Provider value={code}>{part}</CodeContext.Provider>
      </FieldContext.Provider>
    );
  }),
  {
    /** The visible name of the input. */
    Label: FieldLabel,
    /** The one input. */
    Input: CodeInput,
    /** A box per digit, for the eye only. */
    Slots: CodeSlots,
    /** What helps before typing. */
    Hint: FieldHint,
    /** What is wrong. */
    Error: FieldError,
  },
);
