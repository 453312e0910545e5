import { refuse } from "../refuse.js";
import type { PoolState } from "../state.js";

const HOUR = 3_600_000;

/** So many calls an hour the service takes for one user (developer guide, "Quotas in Amazon Cognito"). */
const QUOTAS = {
  ChangePassword: 5,
  ConfirmForgotPassword: 15,
  ConfirmSignUp: 15,
  ForgotPassword: 5,
  GetUserAttributeVerificationCode: 5,
  ResendConfirmationCode: 5,
  VerifyUserAttribute: 15,
} as const;

/**
 * Counts a call at `now` (epoch milliseconds) that concerns `id`, a sub or a simulated user id. Throws
 * `LimitExceededException` when there were too many within an hour; such a call is not counted.
 */
export const countCall = (pool: PoolState, operation: keyof typeof QUOTAS, id: string, now: number): void => {
  const key = `${operation} ${id}`;
  const recent = (pool.calls.get(key) ?? []).filter((at) => now - at < HOUR);
  if (recent.length >= QUOTAS[operation]) throw refuse("LimitExceeded", "attemptLimit");
  pool.calls.set(key, [...recent, now]);
};
