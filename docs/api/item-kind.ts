import { ApiClass, ApiFunction, ApiVariable } from "@microsoft/api-extractor-model";
import type { ApiDeclaredItem } from "@microsoft/api-extractor-model";

/** What an item is to its reader. */
export type ItemKind = "Components" | "Hooks" | "Functions and values" | "Types";

/** Says what an item is to its reader. */
export const itemKind = (item: ApiDeclaredItem): ItemKind => {
  const isValue = item instanceof ApiFunction || item instanceof ApiVariable;
  if (isValue && /^use[A-Z]/.test(item.displayName)) return "Hooks";
  if (isValue && /^[A-Z]/.test(item.displayName)) return "Components";
  return isValue || item instanceof ApiClass ? "Functions and values" : "Types";
};
