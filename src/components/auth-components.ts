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
  Button: ComponentType<ButtonProps>;
  TextField: ComponentType<TextFieldProps>;
  PasswordField: ComponentType<PasswordFieldProps>;
  CodeField: ComponentType<CodeFieldProps>;
  Checkbox: ComponentType<CheckboxProps>;
  Select: ComponentType<SelectProps>;
  Alert: ComponentType<AlertProps>;
  Link: ComponentType<LinkProps>;
}
