import type { ComponentType } from "react";
import type { AlertProps } from "./ui/alert.js";
import type { ButtonProps } from "./ui/button.js";
import type { CheckboxProps } from "./ui/checkbox.js";
import type { CodeFieldProps } from "./ui/code-field.js";
import type { LinkProps } from "./ui/link.js";
import type { PasswordFieldProps } from "./ui/password-field.js";
import type { SelectProps } from "./ui/select.js";
import type { TextFieldProps } from "./ui/text-field.js";

/** The controls that every screen is made of. An app may give its own, one by one. */
export interface AuthComponents {
  /** Every button. */
  Button: ComponentType<ButtonProps>;
  /** A line of text. */
  TextField: ComponentType<TextFieldProps>;
  /** The field of a password. */
  PasswordField: ComponentType<PasswordFieldProps>;
  /** The field of a code. */
  CodeField: ComponentType<CodeFieldProps>;
  /** A box to tick. */
  Checkbox: ComponentType<CheckboxProps>;
  /** One of several values. */
  Select: ComponentType<SelectProps>;
  /** An error or a notice. */
  Alert: ComponentType<AlertProps>;
  /** A link, also one that acts as a button. */
  Link: ComponentType<LinkProps>;
}
