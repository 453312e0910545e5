import type { ClientModel } from "../description/pool-model.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { textMap } from "../input/text-map.js";
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
  const { RefreshToken, ClientId, ClientSecret, ClientMetadata } = readInput(input, {
    RefreshToken: members.refreshToken,
    ClientId: members.clientId,
    ClientSecret: members.clientSecret,
    ClientMetadata: textMap,
  });
  const { pool, client } = findClient(world, ClientId);
  assertClientSecret(client, ClientSecret);
  const renewal = findRenewal(pool, client, RefreshToken, world.clock.now());
  assertNotReused(client, renewal, world.clock.now());
  const { signIn, user } = renewal;
  const source = "TokenGeneration_RefreshTokens";
  const tokens = await issueTokens({ world, pool, client, user, source, clientMetadata: ClientMetadata }, signIn);
  // A trigger may have failed or taken its time: only now is the old token replaced.
  const rotated = client.rotation.enabled ? { RefreshToken: rotate(pool, client, renewal, world.clock.now()) } : {};
  return { AuthenticationResult: { ...tokens, ...rotated } };
};

const assertClientSecret = ({ id, secret }: ClientModel, given: string | undefined): void => {
  if (secret === null || secret === given) return;
  throw new ServiceError("NotAuthorizedException", `Unable to verify secret for client ${id}`);
};

const assertNotReused = ({ rotation }: ClientModel, { record }: Renewal, now: number): void => {
  if (!rotation.enabled || record.replacedAt === null || now - record.replacedAt < rotation.graceSeconds * 1000) return;
  throw new ServiceError("RefreshTokenReuseException", "Refresh Token was rotated and can not be used again");
};

const rotate = (pool: PoolState, client: ClientModel, renewal: Renewal, now: number): string => {
  assertNotReused(client, renewal, now);
  const { record, signIn } = renewal;
  record.replacedAt ??= now;
  return storeRefreshToken(pool, signIn, record.expiresAt);
};
