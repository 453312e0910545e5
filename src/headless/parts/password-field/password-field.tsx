"use client";
import { FieldError } from "../field/field-error.js";
import { FieldHint } from "../field/field-hint.js";
import { FieldLabel } from "../field/field-label.js";
import { PasswordCapsLock } from "./password-caps-lock.js";
import { PasswordInput } from "./password-input.js";
import { PasswordRoot } from "./password-root.js";
import { PasswordToggle } from "./password-toggle.js";

/** A field for a password that can be shown. It is hidden again before the form is sent and when the window loses focus. */
export const PasswordField = Object.assign(PasswordRoot, {
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
});
