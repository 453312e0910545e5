import { ApiFunction, ApiInterface, ApiVariable } from "@microsoft/api-extractor-model";
import type { ApiDeclaredItem, Excerpt } from "@microsoft/api-extractor-model";
import type { Entry } from "./read-entries.js";
import { references } from "./references.js";

/** The interface that says what a component or function takes. */
export const propsOf = (entry: Entry, item: ApiDeclaredItem): ApiInterface | undefined =>
  takenTypes(item)
    .flatMap(references)
    .filter((name) => /(Props|Options)(_\d+)?$/.test(name))
    .map((name) => declared(entry, name))
    .find((found) => found instanceof ApiInterface);

/** The declaration of a name, as seen from an entry. */
export const declared = (entry: Entry, name: string): ApiDeclaredItem | undefined =>
  [...entry.exported, ...entry.others].find((item) => item.displayName === name);

const takenTypes = (item: ApiDeclaredItem): Excerpt[] => {
  if (item instanceof ApiVariable) return [item.variableTypeExcerpt];
  return item instanceof ApiFunction ? item.parameters.map((parameter) => parameter.parameterTypeExcerpt) : [];
};
