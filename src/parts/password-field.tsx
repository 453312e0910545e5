"use client";
import { FieldError } from "./field-error.js";
import { FieldHint } from "./field-hint.js";
import { FieldLabel } from "./field-label.js";
import { PasswordCapsLock } from "./password-caps-lock.js";
import { PasswordInput } from "./password-input.js";
import { PasswordRoot } from "./password-root.js";
import { PasswordToggle } from "./password-toggle.js";

/** The headless PasswordField in the kit's look. Its toggle lies in the input. */
export const PasswordField = Object.assign(PasswordRoot, {
  /** The visible name of the input. */
  Label: FieldLabel,
  /** The input. */
  Input: PasswordInput,
  /** Shows and hides the password. @default the kit's words and an eye */
  Toggle: PasswordToggle,
  /** What helps before typing. */
  Hint: FieldHint,
  /** Says that caps lock is on. @default the kit's words */
  CapsLock: PasswordCapsLock,
  /** What is wrong, with an icon. */
  Error: FieldError,
});
