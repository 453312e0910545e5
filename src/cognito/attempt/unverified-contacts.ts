import type { ContactAttribute } from "../../protocol/contact.js";
import type { User } from "../../protocol/user.js";

const CONTACTS: readonly ContactAttribute[] = ["email", "phone_number"];

/** Which of a person's contacts have a value and are not verified. */
export function unverifiedContacts({ attributes }: User): readonly ContactAttribute[] {
  return CONTACTS.filter((name) => (attributes[name] ?? "") !== "" && attributes[`${name}_verified`] !== "true");
}
