import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findClient } from "../pools/find-client.js";
import { ServiceError } from "../service-error.js";
import type { Operation } from "./call.js";

/** Revokes a refresh token with all tokens of its sign-in. An unknown or expired one is no error (RFC 7009, section 2.2). */
export const revokeToken: Operation = async ({ world, input }) => {
  const { Token, ClientId, ClientSecret } = readInput(input, {
    Token: members.refreshToken,
    ClientId: members.clientId,
    ClientSecret: members.clientSecret,
  });
  const { pool, client } = findClient(world, ClientId);
  if (client.secret !== null && client.secret !== ClientSecret)
    throw new ServiceError("UnauthorizedException", `Unable to verify secret for client ${ClientId}`);
  if (!client.enableTokenRevocation)
    throw new ServiceError("UnsupportedOperationException", "Revocation is not enabled on the client");
  if (await isJwt(Token)) throw new ServiceError("UnsupportedTokenTypeException", "Unsupported token type");
  const signIn = pool.signIns.get(pool.refreshTokens.get(Token)?.originJti ?? "");
  if (signIn?.clientId === client.id) signIn.revoked = true;
  return {};
};

/** Access and ID tokens are; a refresh token has no readable header. */
const isJwt = async (token: string): Promise<boolean> => {
  const { decodeProtectedHeader } = await import("jose");
  try {
    return token.split(".").length === 3 && decodeProtectedHeader(token).alg !== undefined;
  } catch {
    return false;
  }
};
