import type { PasswordPolicyModel } from "../description/pool-model.js";
import { randomBytes } from "../random-bytes.js";

const ALPHABETS = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "!@#%&*+-=?"];
const SHORTEST = 12;

/** A random password that keeps the policy: of every kind of character in turn. */
export const temporaryPassword = ({ minimumLength }: PasswordPolicyModel): string =>
  Array.from(randomBytes(Math.max(minimumLength, SHORTEST)), (byte, index) => {
    const alphabet = ALPHABETS[index % ALPHABETS.length] ?? "";
    return alphabet.charAt(byte % alphabet.length);
  }).join("");
