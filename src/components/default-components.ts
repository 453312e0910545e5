import type { AuthComponents } from "./auth-components.js";
import { Alert } from "./ui/alert.js";
import { Button } from "./ui/button.js";
import { Checkbox } from "./ui/checkbox.js";
import { CodeField } from "./ui/code-field.js";
import { Link } from "./ui/link.js";
import { PasswordField } from "./ui/password-field.js";
import { Select } from "./ui/select.js";
import { TextField } from "./ui/text-field.js";

/** The kit's own controls. */
export const defaultComponents: AuthComponents = {
  Alert,
  Button,
  Checkbox,
  CodeField,
  Link,
  PasswordField,
  Select,
  TextField,
};
