import type { FormValues } from "../../headless/parts/form/form-values.js";
import type { AuthField, Verdict } from "../auth-field.js";
import { lateRows } from "./late-rows.js";

/** The app's own rule of a field, as a form asks it; nothing where there is none. */
export const ruleOf = (field: AuthField): ((values: FormValues) => Verdict) | undefined =>
  field.validate && ((values) => lateRows.load().then(({ askField }) => askField(field, values)));
