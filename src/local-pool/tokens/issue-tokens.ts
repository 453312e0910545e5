import type { JWTPayload } from "jose";
import { accessClaims } from "./access-claims.js";
import { idClaims } from "./id-claims.js";
import type { TokenSubject } from "./shared-claims.js";
import { signingKeys } from "./signing-keys.js";
import type { SigningKey } from "./signing-keys.js";

/** `AuthenticationResult` on the wire. */
export interface AuthenticationResult {
  /** A JWT signed by the pool. */
  readonly AccessToken: string;
  /** A JWT signed by the pool. */
  readonly IdToken: string;
  /** The access token's life in seconds. */
  readonly ExpiresIn: number;
  /** Always `Bearer`. */
  readonly TokenType: "Bearer";
  /** An opaque text; absent in the answer to a refresh without rotation. */
  readonly RefreshToken?: string;
}

/** An access and an ID token (JWS, RS256, each with its own key). */
export const issueTokens = async (subject: TokenSubject): Promise<AuthenticationResult> => {
  const keys = await signingKeys(subject.pool);
  const [AccessToken, IdToken] = await Promise.all([
    sign(keys.access, accessClaims(subject)),
    sign(keys.id, idClaims(subject)),
  ]);
  return { AccessToken, IdToken, ExpiresIn: subject.client.accessTokenValidity, TokenType: "Bearer" };
};

const sign = async ({ kid, privateKey }: SigningKey, claims: JWTPayload): Promise<string> => {
  const { SignJWT } = await import("jose");
  return new SignJWT(claims).setProtectedHeader({ kid, alg: "RS256" }).sign(privateKey);
};
