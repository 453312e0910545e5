import type { AuthField, CodeAuthField, PasswordAuthField, SecretAuthField } from "../auth-field.js";

/** Whether the value of a field stays in a box. */
export const isSecretField = (field: AuthField): field is PasswordAuthField | SecretAuthField | CodeAuthField =>
  field.kind === "password" || field.kind === "secret" || field.kind === "code";
