import type { ClientModel } from "../description/pool-model.js";
import type { PoolState, SignInRecord, UserRecord } from "../state.js";
import { issueTokens } from "./issue-tokens.js";
import type { AuthenticationResult } from "./issue-tokens.js";
import { storeRefreshToken } from "./store-refresh-token.js";

/** Signs the user in: a new `origin_jti`, all three tokens. `now` is epoch milliseconds. */
export const signInTokens = async (
  pool: PoolState,
  client: ClientModel,
  user: UserRecord,
  now: number,
): Promise<AuthenticationResult> => {
  const signIn: SignInRecord = {
    originJti: crypto.randomUUID(),
    eventId: crypto.randomUUID(),
    sub: user.sub,
    clientId: client.id,
    authTime: now,
    revoked: false,
  };
  pool.signIns.set(signIn.originJti, signIn);
  const RefreshToken = storeRefreshToken(pool, signIn, now + client.refreshTokenValidity * 1000);
  return { ...(await issueTokens({ pool, client, user, signIn, now })), RefreshToken };
};
