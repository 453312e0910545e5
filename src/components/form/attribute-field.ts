import type { Messages } from "../../messages/en.js";
import type { TextAuthField } from "../auth-field.js";

type Typed = Pick<TextAuthField, "type" | "autoComplete">;

const inputs: { readonly [attribute: string]: Typed | undefined } = {
  address: { autoComplete: "street-address" },
  birthdate: { type: "date", autoComplete: "bday" },
  email: { type: "email", autoComplete: "email" },
  family_name: { autoComplete: "family-name" },
  gender: { autoComplete: "sex" },
  given_name: { autoComplete: "given-name" },
  locale: { autoComplete: "language" },
  middle_name: { autoComplete: "additional-name" },
  name: { autoComplete: "name" },
  nickname: { autoComplete: "nickname" },
  phone_number: { type: "tel", autoComplete: "tel" },
  picture: { type: "url", autoComplete: "photo" },
  preferred_username: { autoComplete: "nickname" },
  profile: { type: "url", autoComplete: "url" },
  website: { type: "url", autoComplete: "url" },
};

/** The field for a user attribute, by its name in the pool (`given_name`, `custom:team`): label, keyboard, autocomplete. */
export const attributeField = ({ attributes }: Messages, name: string): TextAuthField => {
  const { other, ...labels } = attributes;
  const label = new Map(Object.entries(labels)).get(name) ?? other(name.replace(/^custom:/, ""));
  return { kind: "text", name, label, ...inputs[name] };
};
