import { Secret } from "../protocol/secret.js";
import type { SessionTokens } from "./session-tokens.js";
import type { StoredSession } from "./session-store.js";

/** Tokens from a store. */
export function fromStored({ idToken, accessToken, refreshToken, ...times }: StoredSession): SessionTokens {
  return {
    idToken: new Secret(idToken),
    accessToken: new Secret(accessToken),
    refreshToken: refreshToken === null ? null : new Secret(refreshToken),
    idTokenExpiresAt: times.idTokenExpiresAt,
    accessTokenExpiresAt: times.accessTokenExpiresAt,
  };
}
