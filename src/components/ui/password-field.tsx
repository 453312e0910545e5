"use client";
import { useContext } from "react";
import type { ReactElement } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import { FieldLabel } from "../../parts/field-label.js";
import { PasswordInput } from "../../parts/password-input.js";
import { PasswordToggle } from "../../parts/password-toggle.js";
import { useLateParts } from "../use-late-parts.js";
import type { TextFieldProps } from "./text-field.js";
import { FieldFoot } from "./field-foot.js";

/** Props of a PasswordField; `data-secret` among them must reach the `<input>` where its type can become `text`. */
export interface PasswordFieldProps extends Omit<TextFieldProps, "type" | "defaultValue" | "autoComplete"> {
  /** Whether the password exists or is being chosen. */
  autoComplete: "current-password" | "new-password";
}

/** A label, a password with an eye that shows it, a hint, an error. */
export const PasswordField = ({ label, hint, error, ...input }: PasswordFieldProps): ReactElement => {
  const { part } = useLateParts(useContext(StepContext)?.step);
  return (
    <>
      <FieldLabel>{label}</FieldLabel>
      <PasswordInput {...input} />
      <PasswordToggle />
      {part !== null && <part.PasswordCapsLock />}
      <FieldFoot hint={hint} error={error} />
    </>
  );
};
