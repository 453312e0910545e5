import { randomToken } from "../random-token.js";
import type { PoolState, SignInRecord } from "../state.js";

const PART_BYTES = [42, 256, 12, 900, 16];

/** Makes and stores a refresh token of a sign-in, good until `expiresAt` (epoch milliseconds). It has five parts and means nothing. */
export const storeRefreshToken = (pool: PoolState, signIn: SignInRecord, expiresAt: number): string => {
  const token = PART_BYTES.map((length) => randomToken(length)).join(".");
  const { originJti, clientId } = signIn;
  pool.refreshTokens.set(token, { token, originJti, clientId, expiresAt, replacedAt: null });
  return token;
};
