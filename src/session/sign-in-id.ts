import type { Secret } from "../protocol/secret.js";
import { readClaims } from "./read-claims.js";

/**
 * Which sign-in an ID token is of: `origin_jti`, which every refresh keeps; where the pool revokes no tokens and gives none, the
 * person and the time of the sign-in. No secret: nothing is granted by it. Throws a `TypeError` where the token cannot be read.
 */
export function signInId(idToken: Secret): string {
  const claims = readClaims(idToken);
  const id = claims.get("origin_jti");
  return typeof id === "string" ? id : JSON.stringify([claims.get("sub"), claims.get("auth_time")]);
}
