import type { JWTPayload } from "jose";
import { readableAttributes } from "../users/readable-attributes.js";
import { sharedClaims } from "./shared-claims.js";
import type { TokenSubject } from "./shared-claims.js";

/** The ID token's claims: with the attributes that the client may read, `…_verified` as booleans. */
export const idClaims = (subject: TokenSubject): JWTPayload => ({
  ...attributeClaims(subject),
  ...sharedClaims(subject, subject.client.idTokenValidity),
  aud: subject.client.id,
  token_use: "id",
  "cognito:username": subject.user.username,
});

const attributeClaims = ({ client, user }: TokenSubject): JWTPayload =>
  Object.fromEntries(
    readableAttributes(client, user).map(([name, value]) => [
      name,
      name.endsWith("_verified") ? value === "true" : value,
    ]),
  );
