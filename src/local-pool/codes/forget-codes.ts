import type { CodePurpose, PoolState } from "../state.js";
import { codeKey } from "./code-key.js";

/** Makes the codes of a user for these purposes useless. */
export const forgetCodes = (pool: PoolState, sub: string, purposes: readonly CodePurpose[]): void => {
  for (const purpose of purposes) pool.codes.delete(codeKey(purpose, sub));
};
