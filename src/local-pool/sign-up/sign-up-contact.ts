import type { PoolModel } from "../description/pool-model.js";
import type { Contact, UserRecord } from "../state.js";

/** Where the code that confirms a sign-up goes: an address that the pool verifies by itself, by SMS before e-mail; null: nowhere. */
export const signUpContact = (
  { autoVerifiedAttributes }: PoolModel,
  { attributes }: Pick<UserRecord, "attributes">,
): Contact | null => {
  for (const attribute of ["phone_number", "email"] as const) {
    const destination = attributes.get(attribute) ?? "";
    if (destination !== "" && autoVerifiedAttributes.includes(attribute)) return { attribute, destination };
  }
  return null;
};
