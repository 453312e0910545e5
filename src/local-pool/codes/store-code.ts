import type { CodePurpose, CodeRecord, PoolState } from "../state.js";
import { codeKey } from "./code-key.js";

const HOUR = 3_600_000;
const LIVES: Readonly<Record<CodePurpose, number>> = {
  signUp: 24 * HOUR,
  forgotPassword: HOUR,
  email: 24 * HOUR,
  phone_number: 24 * HOUR,
};

/** Makes a code count from `now` (epoch milliseconds) on, in place of the former one for its purpose. */
export const storeCode = (
  pool: PoolState,
  purpose: CodePurpose,
  id: string,
  { code, contact, now }: Pick<CodeRecord, "code" | "contact"> & { readonly now: number },
): void => {
  const key = codeKey(purpose, id);
  // Put in anew, it is the newest entry, and the last to be forgotten.
  pool.codes.delete(key);
  pool.codes.set(key, { code, contact, expiresAt: now + LIVES[purpose] });
};
