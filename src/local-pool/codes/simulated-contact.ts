import { nameDigest } from "../sign-in/name-digest.js";
import type { Contact, PoolState } from "../state.js";
import { isAddress } from "../users/is-address.js";

/** Where a code would have gone to for a name that nobody has: the address typed, or one that is the same every time. */
export const simulatedContact = async (pool: PoolState, typedUsername: string): Promise<Contact> => {
  for (const attribute of ["email", "phone_number"] as const)
    if (isAddress(attribute, typedUsername)) return { attribute, destination: typedUsername };
  const digest = await nameDigest(pool, "contact", typedUsername);
  const { autoVerifiedAttributes } = pool.model;
  if (autoVerifiedAttributes.includes("phone_number") && !autoVerifiedAttributes.includes("email"))
    return { attribute: "phone_number", destination: digits(digest) };
  return { attribute: "email", destination: `${letter(digest, 0)}@${letter(digest, 2)}` };
};

const A = 97;
const LETTERS = 26;

const letter = (digest: string, at: number): string =>
  String.fromCharCode(A + (Number.parseInt(digest.slice(at, at + 2), 16) % LETTERS));

const digits = (digest: string): string => String(Number.parseInt(digest.slice(0, 8), 16) % 10_000).padStart(4, "0");
