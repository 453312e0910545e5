import type { FormValues } from "../../headless/parts/form/form-values.js";
import type { AuthField } from "../auth-field.js";

/** The value of a field that is no secret, as it is submitted: of a box to tick `"true"` or `"false"`. */
export const textOf = ({ kind, name }: AuthField, values: FormValues): string =>
  kind === "checkbox" ? String(values.checked(name)) : values.text(name);
