"use client";
import type { ReactElement } from "react";
import { PasswordField as Part } from "../../parts/password-field.js";
import type { TextFieldProps } from "./text-field.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a PasswordField; `data-secret` among them must reach the `<input>` where its type can become `text`. */
export interface PasswordFieldProps extends Omit<TextFieldProps, "type" | "defaultValue" | "autoComplete"> {
  /** Whether the password exists or is being chosen. */
  autoComplete: "current-password" | "new-password";
}

/** A label, a password with an eye that shows it, a hint, an error. */
export const PasswordField = ({ label, hint, error, ...input }: PasswordFieldProps): ReactElement => (
  <>
    <Part.Label>{label}</Part.Label>
    <Part.Input {...input} />
    <Part.Toggle />
    <Part.CapsLock />
    <FieldFoot hint={hint} error={error} />
  </>
);
