import type { ClientModel } from "../description/pool-model.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findClient } from "../pools/find-client.js";
import { ServiceError } from "../service-error.js";
import type { PoolState } from "../state.js";
import { findRenewal } from "../tokens/find-renewal.js";
import type { Renewal } from "../tokens/find-renewal.js";
import { issueTokens } from "../tokens/issue-tokens.js";
import { storeRefreshToken } from "../tokens/store-refresh-token.js";
import type { Operation } from "./call.js";

/** Refreshes tokens. With rotation comes a new refresh token, which ends when the first one would have. */
export const getTokensFromRefreshToken: Operation = async ({ world, input }) => {
  const { RefreshToken, ClientId, ClientSecret } = readInput(input, {
    RefreshToken: members.refreshToken,
    ClientId: members.clientId,
    ClientSecret: members.clientSecret,
  });
  const { pool, client } = findClient(world, ClientId);
  assertClientSecret(client, ClientSecret);
  const now = world.clock.now();
  const renewal = findRenewal(pool, client, RefreshToken, now);
  const rotated = client.rotation.enabled ? { RefreshToken: rotate(pool, client, renewal, now) } : {};
  const { signIn, user } = renewal;
  return { AuthenticationResult: { ...(await issueTokens({ pool, client, user, signIn, now })), ...rotated } };
};

const assertClientSecret = ({ id, secret }: ClientModel, given: string | undefined): void => {
  if (secret === null || secret === given) return;
  throw new ServiceError("NotAuthorizedException", `Unable to verify secret for client ${id}`);
};

const rotate = (pool: PoolState, { rotation }: ClientModel, { record, signIn }: Renewal, now: number): string => {
  if (record.replacedAt !== null && now - record.replacedAt >= rotation.graceSeconds * 1000)
    throw new ServiceError("RefreshTokenReuseException", "Refresh Token was rotated and can not be used again");
  record.replacedAt ??= now;
  return storeRefreshToken(pool, signIn, record.expiresAt);
};
