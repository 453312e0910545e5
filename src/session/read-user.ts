import type { Secret } from "../protocol/secret.js";
import type { User } from "../protocol/user.js";
import type { Claims } from "./read-claims.js";
import { readClaims } from "./read-claims.js";

/** Claims that speak of the token, not of the person. */
const TOKEN_CLAIMS: ReadonlySet<string> = new Set(
  (
    "iss aud exp iat nbf jti sub auth_time nonce at_hash acr amr token_use origin_jti event_id identities " +
    "client_id scope version username"
  ).split(" "),
);

/** Who an ID token speaks of. Unverified, see {@link readClaims}; throws a `TypeError` where the token cannot be read. */
export function readUser(idToken: Secret): User {
  const claims = readClaims(idToken);
  const sub = text(claims, "sub") ?? "";
  return {
    username: text(claims, "cognito:username") ?? text(claims, "username") ?? sub,
    sub,
    attributes: readAttributes(claims),
    groups: readGroups(claims),
  };
}

function text(claims: Claims, name: string): string | null {
  const value = claims.get(name);
  return typeof value === "string" ? value : null;
}

function readAttributes(claims: Claims): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...claims]
      .filter(([name]) => !TOKEN_CLAIMS.has(name) && !name.startsWith("cognito:"))
      .map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
  );
}

function readGroups(claims: Claims): readonly string[] {
  const groups = claims.get("cognito:groups");
  return Array.isArray(groups) ? groups.filter((group): group is string => typeof group === "string") : [];
}
