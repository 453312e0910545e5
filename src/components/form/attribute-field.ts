import type { Messages } from "../../messages/en.js";
import type { PhoneAuthField, SelectAuthField, TextAuthField, TextareaAuthField } from "../auth-field.js";
import { attributeInput } from "./attribute-inputs.js";
import { timeZones } from "./time-zones.js";

/** A field in which an attribute is filled in. */
export type AttributeField = TextAuthField | PhoneAuthField | SelectAuthField | TextareaAuthField;

/** The field for a user attribute, by its name in the pool (`given_name`, `custom:team`): label, control, keyboard, autocomplete. */
export const attributeField = ({ attributes }: Messages, name: string): AttributeField => {
  const { other, ...labels } = attributes;
  const label = new Map(Object.entries(labels)).get(name) ?? other(name.replace(/^custom:/, ""));
  const field = { name, label, goesTo: "attributes" } as const;
  const zones = name === "zoneinfo" ? timeZones() : null;
  if (zones !== null) return { ...field, kind: "select", ...zones };
  return { ...field, ...attributeInput(name) };
};
