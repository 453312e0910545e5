import type { Account } from "../protocol/account.js";
import { attributeCalls } from "./account/attribute-calls.js";
import { changePassword } from "./account/change-password.js";
import { deleteAccount } from "./account/delete-account.js";
import { mfaCalls } from "./account/mfa-calls.js";
import type { Pool } from "./pool.js";

/** Makes what a signed-in person can do. */
export function createAccount(pool: Pool): Account {
  return {
    ...attributeCalls(pool),
    ...mfaCalls(pool),
    changePassword: (passwords) => changePassword(pool, passwords),
    deleteAccount: () => deleteAccount(pool),
  };
}
