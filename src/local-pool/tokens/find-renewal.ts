import type { ClientModel } from "../description/pool-model.js";
import { refuse } from "../refuse.js";
import type { PoolState, RefreshTokenRecord, SignInRecord, UserRecord } from "../state.js";

/** What a usable refresh token stands for. */
export interface Renewal {
  readonly record: RefreshTokenRecord;
  readonly signIn: SignInRecord;
  readonly user: UserRecord;
}

/**
 * Finds what a refresh token stands for at `now` (epoch milliseconds); throws `NotAuthorizedException` when it is unknown
 * here, another client's, revoked or expired, or its user disabled, and `UserNotFoundException` when the user was deleted.
 */
export const findRenewal = (pool: PoolState, client: ClientModel, token: string, now: number): Renewal => {
  const record = pool.refreshTokens.get(token);
  const signIn = pool.signIns.get(record?.originJti ?? "");
  const user = pool.users.get(signIn?.sub ?? "");
  if (record === undefined || signIn === undefined || record.clientId !== client.id)
    throw refuse("NotAuthorized", "invalidRefreshToken");
  if (user === undefined) throw refuse("UserNotFound", "userNotFound");
  if (!user.enabled) throw refuse("NotAuthorized", "userDisabled");
  if (signIn.revoked) throw refuse("NotAuthorized", "refreshTokenRevoked");
  if (now >= record.expiresAt) throw refuse("NotAuthorized", "refreshTokenExpired");
  return { record, signIn, user };
};
