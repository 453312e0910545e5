import type { SelectAuthField } from "../auth-field.js";

/** The time zones that the browser knows, its own chosen; `null` where it has no list of them. */
export const timeZones = (): Pick<SelectAuthField, "options" | "defaultValue"> | null => {
  if (typeof Intl.supportedValuesOf !== "function") return null;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Set([own, ...Intl.supportedValuesOf("timeZone")]);
  const options = [...zones].toSorted().map((value) => ({ value, label: value.replaceAll("_", " ") }));
  return { options, defaultValue: own };
};
