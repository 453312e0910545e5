import type { AuthComponents } from "./auth-components.js";
import { Alert } from "./ui/alert.js";
import { Button } from "./ui/button.js";
import { PasswordField } from "./ui/password-field.js";
import { TextField } from "./ui/text-field.js";

type LateName = "Checkbox" | "CodeField" | "Link" | "RadioGroup" | "Select" | "Textarea";

/** Every control, but those that no first form has: what needs them brings the kit's own. */
export type FirstComponents = Omit<AuthComponents, LateName> & Partial<Pick<AuthComponents, LateName>>;

/** The kit's own controls. */
export const defaultComponents: FirstComponents = {
  Alert,
  Button,
  PasswordField,
  TextField,
};
