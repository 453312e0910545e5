import { invalidParameter } from "../invalid-parameter.js";
import type { Contact, PoolState, UserRecord } from "../state.js";
import { codeKey } from "./code-key.js";
import { contactAttribute } from "./contact-attribute.js";

/** The address that a code of this attribute goes to: one that waits to be verified before the present one. */
export const contactToVerify = (pool: PoolState, user: UserRecord, name: string): Contact => {
  const attribute = contactAttribute(name);
  const waiting = pool.codes.get(codeKey(attribute, user.sub))?.contact ?? null;
  if (waiting !== null) return waiting;
  const destination = user.attributes.get(attribute) ?? "";
  if (destination === "") throw invalidParameter(`User does not have the attribute ${attribute}`);
  return { attribute, destination };
};
