import type { AuthField } from "../auth-field.js";
import { isAttribute } from "./attribute-inputs.js";

/** Where the value of a field goes: where the app says, else by its name. */
export const placeOf = ({ name, goesTo }: AuthField): NonNullable<AuthField["goesTo"]> =>
  goesTo ?? (isAttribute(name) ? "attributes" : "nowhere");
