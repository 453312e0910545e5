import type { SignInRecord } from "../state.js";
import { issueTokens } from "./issue-tokens.js";
import type { AuthenticationResult, TokenOrder } from "./issue-tokens.js";
import { storeRefreshToken } from "./store-refresh-token.js";

/** Signs the user in: a new `origin_jti`, all three tokens. */
export const signInTokens = async (order: TokenOrder): Promise<AuthenticationResult> => {
  const { world, pool, client, user } = order;
  const now = world.clock.now();
  const signIn: SignInRecord = {
    originJti: crypto.randomUUID(),
    eventId: crypto.randomUUID(),
    sub: user.sub,
    clientId: client.id,
    authTime: now,
    revoked: false,
  };
  const tokens = await issueTokens(order, signIn);
  pool.signIns.set(signIn.originJti, signIn);
  return { ...tokens, RefreshToken: storeRefreshToken(pool, signIn, now + client.refreshTokenValidity * 1000) };
};
