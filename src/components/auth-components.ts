import type { ComponentType } from "react";
import type { AlertProps } from "./ui/alert.js";
import type { ButtonProps } from "./ui/button.js";
import type { CheckboxProps } from "./ui/checkbox.js";
import type { CodeFieldProps } from "./ui/code-field.js";
import type { LinkProps } from "./ui/link.js";
import type { PasswordFieldProps } from "./ui/password-field.js";
import type { RadioGroupProps } from "./ui/radio-group.js";
import type { SelectProps } from "./ui/select.js";
import type { TextFieldProps } from "./ui/text-field.js";
import type { TextareaProps } from "./ui/textarea.js";

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
  /** One of several values; also the country of a phone number. */
  Select: ComponentType<SelectProps>;
  /** One of a few values, all in sight. */
  RadioGroup: ComponentType<RadioGroupProps>;
  /** Several lines of text. */
  Textarea: ComponentType<TextareaProps>;
  /** An error or a notice. */
  Alert: ComponentType<AlertProps>;
  /** A link, also one that acts as a button. */
  Link: ComponentType<LinkProps>;
}
