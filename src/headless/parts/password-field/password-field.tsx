"use client";
import { forwardRef, useMemo, useRef, useState } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { FieldContext } from "../field/field-context.js";
import { FieldError } from "../field/field-error.js";
import { FieldHint } from "../field/field-hint.js";
import { FieldLabel } from "../field/field-label.js";
import type { FieldProps } from "../field/field.js";
import { useFieldContext } from "../field/use-field-context.js";
import { PasswordCapsLock } from "./password-caps-lock.js";
import { PasswordContext } from "./password-context.js";
import { PasswordInput } from "./password-input.js";
import { PasswordToggle } from "./password-toggle.js";

/** State of a {@link PasswordField}, mirrored to `data-*`. */
export interface PasswordFieldState {
  /** Whether the value is wrong. */
  readonly invalid: boolean;
  /** Whether the password can be read. */
  readonly shown: boolean;
}

/** Props of {@link PasswordField}. */
export interface PasswordFieldProps extends PartProps<"div", PasswordFieldState> {
  /** See {@link FieldProps.name}. @default 'password' */
  name?: FieldProps["name"] | undefined;
  /** The id of the input. @default a generated one */
  controlId?: string | undefined;
  /** Marks the field as invalid for a reason of the app's own. @default false */
  invalid?: boolean | undefined;
  /** Label, input, toggle, hint and error. */
  children?: FieldProps["children"];
}

/** A field for a password that can be shown. It is hidden again before the form is sent and when the window loses focus. */
export const PasswordField = Object.assign(
  forwardRef<HTMLDivElement, PasswordFieldProps>(function PasswordField(
    { name = "password", controlId, invalid, ...props },
    ref,
  ) {
    const field = useFieldContext({ name, controlId, invalid });
    const input = useRef<HTMLInputElement>(null);
    const [shown, setShown] = useState(false);
    const [capsLock, setCapsLock] = useState(false);
    const password = useMemo(() => ({ input, shown, setShown, capsLock, setCapsLock }), [shown, capsLock]);
    const part = usePart("div", { props, ref, state: { invalid: field.invalid, shown } });
    return (
      <FieldContext.Provider value={field}>
        <PasswordContext.Provider value={password}>{part}</PasswordContext.Provider>
      </FieldContext.Provider>
    );
  }),
  {
    /** The visible name of the input. */
    Label: FieldLabel,
    /** The input. */
    Input: PasswordInput,
    /** Shows and hides the password. */
    Toggle: PasswordToggle,
    /** What helps before typing. */
    Hint: FieldHint,
    /** Says that caps lock is on. */
    CapsLock: PasswordCapsLock,
    /** What is wrong. */
    Error: FieldError,
  },
);
