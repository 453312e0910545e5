import type { FormValues } from "../../headless/parts/form/form-values.js";
import type { AuthField, Verdict } from "../auth-field.js";
import { isSecretField } from "./is-secret-field.js";
import { textOf } from "./text-of.js";

/** What the app's own rule says of a field: a secret is handed to it in its box. */
export const askField = (field: AuthField, values: FormValues): Verdict =>
  isSecretField(field)
    ? field.validate?.(values.secret(field.name), values)
    : field.validate?.(textOf(field, values), values);
