import type { SessionTokens } from "../session/session-tokens.js";
import type { Pool } from "./pool.js";

/** Tells the service that a refresh token shall be good for nothing any more (`RevokeToken`). Rejects with an `AuthError`. */
export async function revokeTokens({ options, send }: Pool, { refreshToken }: SessionTokens): Promise<void> {
  if (refreshToken === null) return;
  await send("RevokeToken", { ClientId: options.clientId, Token: refreshToken });
}
