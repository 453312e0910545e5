import type { JWTPayload } from "jose";
import { sharedClaims } from "./shared-claims.js";
import type { TokenSubject } from "./shared-claims.js";

/** The access token's claims. */
export const accessClaims = (subject: TokenSubject): JWTPayload => ({
  ...sharedClaims(subject, subject.client.accessTokenValidity),
  client_id: subject.client.id,
  token_use: "access",
  scope: "aws.cognito.signin.user.admin",
  username: subject.user.username,
});
