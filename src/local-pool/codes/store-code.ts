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
  pool.codes.set(codeKey(purpose, id), { code, contact, expiresAt: now + LIVES[purpose] });
};
