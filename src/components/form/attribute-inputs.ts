import type { PhoneAuthField, TextAuthField, TextareaAuthField } from "../auth-field.js";

type Unnamed<Field> = Omit<Field, "name" | "label">;

/** What sort of field an attribute is typed into. */
export type AttributeInput = Unnamed<TextAuthField> | Unnamed<PhoneAuthField> | Unnamed<TextareaAuthField>;

const line = (facts: Omit<Unnamed<TextAuthField>, "kind"> = {}): AttributeInput => ({ kind: "text", ...facts });

// The names are those of OpenID Connect, which the service takes over.
const inputs = new Map<string, AttributeInput>([
  ["address", { kind: "textarea", autoComplete: "street-address" }],
  ["birthdate", line({ type: "date", autoComplete: "bday" })],
  ["email", line({ type: "email", autoComplete: "email" })],
  ["family_name", line({ autoComplete: "family-name" })],
  ["gender", line({ autoComplete: "sex" })],
  ["given_name", line({ autoComplete: "given-name" })],
  ["locale", line({ autoComplete: "language" })],
  ["middle_name", line({ autoComplete: "additional-name" })],
  ["name", line({ autoComplete: "name" })],
  ["nickname", line({ autoComplete: "nickname" })],
  ["phone_number", { kind: "phone" }],
  ["picture", line({ type: "url", autoComplete: "photo" })],
  ["preferred_username", line({ autoComplete: "nickname" })],
  ["profile", line({ type: "url", autoComplete: "url" })],
  ["updated_at", line({ inputMode: "numeric" })],
  ["website", line({ type: "url", autoComplete: "url" })],
  ["zoneinfo", line()],
]);

/** Whether a name is that of a user attribute: one of the service's seventeen, or one of the pool's own. */
export const isAttribute = (name: string): boolean => inputs.has(name) || name.startsWith("custom:");

/** What an attribute is typed into; a line of text where the service says nothing of it. */
export const attributeInput = (name: string): AttributeInput => inputs.get(name) ?? line();
