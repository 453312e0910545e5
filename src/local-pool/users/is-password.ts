import { verifyPassword } from "../../srp/verifier.js";
import type { PasswordRecord, PoolState, UserRecord } from "../state.js";

/** Whether a text is the password of a record. */
export const isPassword = async (
  pool: PoolState,
  user: UserRecord,
  record: PasswordRecord,
  password: string,
): Promise<boolean> =>
  verifyPassword({ poolName: pool.model.name, userId: user.username, password, ...(await record.credential()) });
