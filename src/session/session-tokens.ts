import { reveal, Secret } from "../protocol/secret.js";
import type { Claims } from "./read-claims.js";
import { readClaims } from "./read-claims.js";
import { readUser } from "./read-user.js";
import type { StoredSession } from "./session-store.js";

/** Tokens as they arrive. */
export interface ArrivedTokens {
  readonly idToken: Secret;
  readonly accessToken: Secret;
  /** `null` where none came: a refresh without rotation keeps the old one. */
  readonly refreshToken: Secret | null;
}

/** Tokens with the times at which they end, epoch milliseconds of this device's clock. */
export interface SessionTokens extends ArrivedTokens {
  readonly idTokenExpiresAt: number;
  readonly accessTokenExpiresAt: number;
}

/**
 * Dates tokens by this device's clock: life (`exp` − `iat`) counted from their arrival, so that a clock that is wrong does no
 * harm. Throws a `TypeError` where a token cannot be read.
 */
export function dateTokens(tokens: ArrivedTokens, now: number): SessionTokens {
  return {
    ...tokens,
    idTokenExpiresAt: now + lifetime(readClaims(tokens.idToken)),
    accessTokenExpiresAt: now + lifetime(readClaims(tokens.accessToken)),
  };
}

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

/** Tokens from a store. */
export function fromStored(stored: StoredSession): SessionTokens {
  return {
    idToken: new Secret(stored.idToken),
    accessToken: new Secret(stored.accessToken),
    refreshToken: stored.refreshToken === null ? null : new Secret(stored.refreshToken),
    idTokenExpiresAt: stored.idTokenExpiresAt,
    accessTokenExpiresAt: stored.accessTokenExpiresAt,
  };
}

function lifetime(claims: Claims): number {
  const expires = claims.get("exp");
  const issued = claims.get("iat");
  return typeof expires === "number" && typeof issued === "number" ? Math.max(0, expires - issued) * 1000 : 0;
}
