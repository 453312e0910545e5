"use client";
import { forwardRef } from "react";
import type { PasswordCapsLockProps } from "../headless/parts/password-field/password-caps-lock.js";
import { PasswordField as BarePasswordField } from "../headless/parts/password-field/password-field.js";
import type { PasswordToggleProps } from "../headless/parts/password-field/password-toggle.js";
import { Field } from "./field.js";
import { HideIcon } from "./icons/hide-icon.js";
import { ShowIcon } from "./icons/show-icon.js";
import { useFirstMessages } from "./use-first-messages.js";
import { dressed } from "./dressed.js";
import { useSlot } from "./use-slot.js";

const Input = dressed(BarePasswordField.Input, "input");

const Toggle = forwardRef<HTMLButtonElement, Partial<PasswordToggleProps>>(function PasswordToggle(
  { label, children, ...props },
  ref,
) {
  const { common } = useFirstMessages();
  return (
    <BarePasswordField.Toggle
      ref={ref}
      {...props}
      label={label ?? ((shown) => (shown ? common.hidePassword : common.showPassword))}
      className={useSlot("toggle", props.className)}
    >
      {children ?? ((shown) => (shown ? <HideIcon /> : <ShowIcon />))}
    </BarePasswordField.Toggle>
  );
});

const CapsLock = forwardRef<HTMLSpanElement, PasswordCapsLockProps>(function PasswordCapsLock(props, ref) {
  const { common } = useFirstMessages();
  return (
    <BarePasswordField.CapsLock ref={ref} {...props} className={useSlot("hint", props.className)}>
      {props.children ?? common.capsLock}
    </BarePasswordField.CapsLock>
  );
});

/** The headless PasswordField in the kit's look. Its toggle lies in the input. */
export const PasswordField = Object.assign(dressed(BarePasswordField, "field"), {
  /** The visible name of the input. */
  Label: Field.Label,
  /** The input. */
  Input,
  /** Shows and hides the password. @default the kit's words and an eye */
  Toggle,
  /** What helps before typing. */
  Hint: Field.Hint,
  /** Says that caps lock is on. @default the kit's words */
  CapsLock,
  /** What is wrong, with an icon. */
  Error: Field.Error,
});
