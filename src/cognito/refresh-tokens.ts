import { AuthError } from "../protocol/auth-error.js";
import { readUser } from "../session/read-user.js";
import type { ArrivedTokens, SessionTokens } from "../session/session-tokens.js";
import type { Pool } from "./pool.js";
import { unreadableAnswer } from "./unreadable-answer.js";
import type { BoxedOutput } from "./wire/boxed.js";
import { EXCEPTION_CODES } from "./wire/exception-codes.js";

type Refreshed = BoxedOutput<"GetTokensFromRefreshToken">;

/**
 * Exchanges the refresh token for new tokens (`GetTokensFromRefreshToken`); a server that lacks the operation is asked by
 * `REFRESH_TOKEN_AUTH`. Rejects with an `AuthError`.
 */
export async function refreshTokens(pool: Pool, tokens: SessionTokens, signal: AbortSignal): Promise<ArrivedTokens> {
  const { AuthenticationResult: result } = await exchange(pool, tokens, signal);
  if (result?.AccessToken === undefined || result.IdToken === undefined) {
    throw unreadableAnswer("tokens");
  }
  return { idToken: result.IdToken, accessToken: result.AccessToken, refreshToken: result.RefreshToken ?? null };
}

async function exchange(pool: Pool, { refreshToken, idToken }: SessionTokens, signal: AbortSignal): Promise<Refreshed> {
  if (refreshToken === null) {
    throw new AuthError("sessionRevoked");
  }
  const { clientId } = pool.options;
  const about = { username: readUser(idToken).username, signal };
  try {
    return await pool.send("GetTokensFromRefreshToken", { ClientId: clientId, RefreshToken: refreshToken }, about);
  } catch (error) {
    if (!isLacking(error)) {
      throw error;
    }
  }
  const AuthParameters = { REFRESH_TOKEN: refreshToken };
  return pool.send("InitiateAuth", { AuthFlow: "REFRESH_TOKEN_AUTH", ClientId: clientId, AuthParameters }, about);
}

// Whoever answers with an exception of the service has the operation: a refusal is none the less for being asked otherwise.
function isLacking(error: unknown): boolean {
  return (
    error instanceof AuthError &&
    error.code === "unsupported" &&
    !Object.hasOwn(EXCEPTION_CODES, error.cause?.name ?? "")
  );
}
