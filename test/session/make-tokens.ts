import { Secret } from "../../src/protocol/secret.js";
import type { ArrivedTokens } from "../../src/session/session-tokens.js";

/** An unsigned JWT with these claims. */
const jwt = (claims: object): string => ["{}", JSON.stringify(claims), "signature"].map(base64url).join(".");

// In Node and in a browser.
const base64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Claims of an ID token as the service makes them. */
const idClaims = (more: object = {}): object => ({
  sub: "0a1b2c3d-sub",
  "cognito:username": "ada",
  email: "ada@example.com",
  email_verified: true,
  iat: 1_000_000,
  exp: 1_003_600,
  token_use: "id",
  ...more,
});

/** The wire's `AuthenticationResult`; the mark tells sets of tokens apart. */
export const authenticationResult = (mark = "1", claims: object = {}): Record<string, string | number> => ({
  IdToken: jwt(idClaims({ jti: `id-${mark}`, ...claims })),
  AccessToken: jwt({ iat: 1_000_000, exp: 1_003_600, jti: `access-${mark}` }),
  RefreshToken: `refresh-token-${mark}`,
  ExpiresIn: 3600,
  TokenType: "Bearer",
});

/** Tokens as a session takes them. */
export const arrivedTokens = (mark = "1", claims: object = {}): ArrivedTokens => {
  const { IdToken, AccessToken, RefreshToken } = authenticationResult(mark, claims);
  return {
    idToken: new Secret(String(IdToken)),
    accessToken: new Secret(String(AccessToken)),
    refreshToken: new Secret(String(RefreshToken)),
  };
};
