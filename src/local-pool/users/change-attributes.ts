import { forgetCodes } from "../codes/forget-codes.js";
import type { Contact, PoolState, UserRecord } from "../state.js";

/**
 * Changes attributes at `now` (epoch milliseconds); an empty value deletes one. A new address is not verified. Where the pool
 * wants it verified first, it is not stored, and waits for its code. The answer is the addresses that a code must go to.
 */
export const changeAttributes = (
  pool: PoolState,
  user: UserRecord,
  changes: ReadonlyMap<string, string>,
  now: number,
): Contact[] => {
  const { autoVerifiedAttributes, verifiedBeforeUpdate } = pool.model;
  const contacts: Contact[] = [];
  for (const [name, value] of changes) {
    if (value === user.attributes.get(name)) continue;
    const attribute = name === "email" || name === "phone_number" ? name : null;
    if (attribute !== null) {
      forgetCodes(pool, user.sub, [attribute]);
      if (value !== "" && [...autoVerifiedAttributes, ...verifiedBeforeUpdate].includes(attribute))
        contacts.push({ attribute, destination: value });
      if (value !== "" && verifiedBeforeUpdate.includes(attribute)) continue;
    }
    store(user, name, value, attribute !== null);
    user.lastModifiedAt = now;
  }
  return contacts;
};

const store = ({ attributes }: UserRecord, name: string, value: string, isAddress: boolean): void => {
  if (value === "") attributes.delete(name);
  else attributes.set(name, value);
  if (!isAddress) return;
  if (value === "") attributes.delete(`${name}_verified`);
  else attributes.set(`${name}_verified`, "false");
};
