import { refuse } from "../refuse.js";
import type { CodePurpose, Contact, PoolState } from "../state.js";
import { codeKey } from "./code-key.js";

/** A code as somebody gave it. */
export interface GivenCode {
  readonly purpose: CodePurpose;
  /** A sub, or the simulated user id of a name that nobody has. */
  readonly id: string;
  readonly code: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** A code that is right. */
export interface RightCode {
  /** Where it was sent. */
  readonly contact: Contact;
  /** Makes it useless. */
  readonly spend: () => void;
}

/**
 * Finds what a code proves, and leaves it to the caller to spend it. Throws `CodeMismatchException` for a wrong one, which
 * spends nothing, and `ExpiredCodeException` for one that is too old or used, or when none was sent.
 */
export const checkCode = (pool: PoolState, { purpose, id, code, now }: GivenCode): RightCode => {
  const key = codeKey(purpose, id);
  const record = pool.codes.get(key);
  if (record === undefined || now >= record.expiresAt) throw refuse("ExpiredCode", "staleConfirmation");
  if (record.code !== code || record.contact === null) throw refuse("CodeMismatch", "wrongConfirmation");
  return { contact: record.contact, spend: () => void pool.codes.delete(key) };
};
