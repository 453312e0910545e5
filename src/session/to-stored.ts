import { reveal } from "../protocol/secret.js";
import { readUser } from "./read-user.js";
import type { StoredSession } from "./session-store.js";
import type { SessionTokens } from "./session-tokens.js";

/** Tokens in the form of a store. */
export function toStored(tokens: SessionTokens): StoredSession {
  return {
    version: 1,
    username: readUser(tokens.idToken).username,
    idToken: reveal(tokens.idToken),
    accessToken: reveal(tokens.accessToken),
    refreshToken: tokens.refreshToken === null ? null : reveal(tokens.refreshToken),
    idTokenExpiresAt: tokens.idTokenExpiresAt,
    accessTokenExpiresAt: tokens.accessTokenExpiresAt,
  };
}
