import type { FormValues } from "../../headless/parts/form/form-values.js";
import type { AuthField } from "../auth-field.js";
import { isSecretField } from "./is-secret-field.js";
import { placeOf } from "./place-of.js";
import { textOf } from "./text-of.js";

type Texts = Readonly<Record<string, string>>;

/** What a form sends besides identifier and secrets. */
export interface SentValues {
  /** By their names in the pool. */
  readonly attributes: Texts;
  /** For the pool's triggers alone; absent where there is nothing. */
  readonly validationData?: Texts;
  /** For the pool's triggers; absent where there is nothing. */
  readonly clientMetadata?: Texts;
}

/** Sorts what was filled in by where it goes. Empty values are left out, and those that are no attributes are not sent unless a field says so. */
export const sentValues = (fields: readonly AuthField[], values: FormValues): SentValues => {
  const going = (place: AuthField["goesTo"]): Texts =>
    Object.fromEntries(
      fields
        .filter((field) => !isSecretField(field) && placeOf(field) === place)
        .map((field) => [field.name, textOf(field, values)] as const)
        .filter(([, value]) => value !== ""),
    );
  return {
    attributes: going("attributes"),
    ...named("validationData", going("validationData")),
    ...named("clientMetadata", going("clientMetadata")),
  };
};

const named = (name: "validationData" | "clientMetadata", texts: Texts): Partial<SentValues> =>
  Object.keys(texts).length === 0 ? {} : { [name]: texts };
