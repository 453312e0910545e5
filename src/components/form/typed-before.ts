import type { AuthField } from "../auth-field.js";
import { isSecretField } from "./is-secret-field.js";
import { placeOf } from "./place-of.js";

/** Fields with the attributes that were filled in before, also those of the app's own; never a secret. */
export const typedBefore = (
  fields: readonly AuthField[],
  attributes: Readonly<Record<string, string>>,
): readonly AuthField[] =>
  fields.map((field) => {
    const typed = attributes[field.name];
    if (typed === undefined || placeOf(field) !== "attributes" || isSecretField(field)) return field;
    switch (field.kind) {
      case "own":
        return field;
      case "checkbox":
        return { ...field, defaultChecked: typed === "true" };
      default:
        return { ...field, defaultValue: typed };
    }
  });
