import type { Secret } from "../protocol/secret.js";

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
