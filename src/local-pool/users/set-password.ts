import { refuse } from "../refuse.js";
import { ServiceError } from "../service-error.js";
import type { PasswordRecord, PoolState, UserRecord } from "../state.js";
import { isPassword } from "./is-password.js";
import { passwordPolicyProblem } from "./password-policy-problem.js";
import { passwordRecord } from "./password-record.js";

/** A password that somebody chose, for a user of a pool. */
export interface PasswordChange {
  readonly pool: PoolState;
  readonly user: UserRecord;
  readonly password: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Stores a password; throws when policy or history forbid it. */
export const setPassword = async ({ pool, user, password, now }: PasswordChange): Promise<void> => {
  const { name, passwordPolicy } = pool.model;
  const problem = passwordPolicyProblem(passwordPolicy, password);
  if (problem !== null)
    throw new ServiceError("InvalidPasswordException", `Password does not conform to policy: ${problem}`);
  const earlier = rememberedPasswords(pool, user);
  for (const record of earlier) {
    if (await isPassword(pool, user, record, password))
      throw refuse("PasswordHistoryPolicyViolation", "passwordUsedBefore");
  }
  user.passwordHistory = earlier;
  user.password = passwordRecord(name, user.username, password, now);
  user.lastModifiedAt = now;
};

const rememberedPasswords = (pool: PoolState, user: UserRecord): PasswordRecord[] =>
  [...(user.password === null ? [] : [user.password]), ...user.passwordHistory].slice(
    0,
    pool.model.passwordPolicy.historySize,
  );
