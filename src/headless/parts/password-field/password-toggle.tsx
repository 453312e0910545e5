"use client";
import { forwardRef } from "react";
import type { MouseEvent, ReactNode } from "react";
import { useField } from "../field/field-context.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { usePassword } from "./password-context.js";

/** State of a `PasswordField.Toggle`, mirrored to `data-*`. */
export interface PasswordToggleState {
  /** Whether the password can be read. */
  readonly shown: boolean;
}

/** Props of `PasswordField.Toggle`. */
export interface PasswordToggleProps extends PartProps<"button", PasswordToggleState> {
  /** Its accessible name. A function names what a press does; a constant name gets `aria-pressed` in addition. */
  label: string | ((shown: boolean) => string);
  /** What it looks like. */
  children?: ReactNode | ((shown: boolean) => ReactNode);
}

/** Shows and hides the password; keeps the caret where it was and never submits. */
export const PasswordToggle = forwardRef<HTMLButtonElement, PasswordToggleProps>(function PasswordToggle(
  { label, children, ...props },
  ref,
) {
  const { controlId } = useField("PasswordField.Toggle");
  const { input, shown, setShown } = usePassword("PasswordField.Toggle");
  const toggle = () => {
    if (input.current !== null) setType(input.current, shown ? "password" : "text");
    setShown(!shown);
  };
  const hasChangingName = typeof label === "function";
  return usePart("button", {
    props,
    ref,
    own: {
      type: "button",
      "aria-label": hasChangingName ? label(shown) : label,
      "aria-pressed": hasChangingName ? undefined : shown,
      "aria-controls": controlId,
      onMouseDown: keepFocus,
      onClick: toggle,
    },
    state: { shown },
    children: typeof children === "function" ? children(shown) : children,
  });
});

// A pressed mouse would take focus, and with it the caret and a phone's keyboard, from the input.
const keepFocus = (event: MouseEvent) => event.preventDefault();

// At once, not with the next render: with its type an input gives up its caret.
function setType(input: HTMLInputElement, type: string): void {
  const { selectionStart, selectionEnd } = input;
  input.type = type;
  input.setSelectionRange(selectionStart, selectionEnd);
}
