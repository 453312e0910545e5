import type { Claims } from "./read-claims.js";
import { readClaims } from "./read-claims.js";
import type { ArrivedTokens, SessionTokens } from "./session-tokens.js";

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

function lifetime(claims: Claims): number {
  const expires = claims.get("exp");
  const issued = claims.get("iat");
  return typeof expires === "number" && typeof issued === "number" ? Math.max(0, expires - issued) * 1000 : 0;
}
