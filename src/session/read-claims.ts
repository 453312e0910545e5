import { reveal } from "../protocol/secret.js";
import type { Secret } from "../protocol/secret.js";

/** The claims of a token. */
export type Claims = ReadonlyMap<string, unknown>;

/**
 * Reads the claims of a JWT (RFC 7519: three base64url parts, the second is UTF-8 JSON). The signature is not verified: the
 * token came from the service itself over TLS, a browser shows the claims to the person that they are about and grants
 * nothing by them. A server that grants something must verify. Throws a `TypeError` that quotes nothing of the token.
 */
export function readClaims(token: Secret): Claims {
  try {
    const [, payload = ""] = reveal(token).split(".");
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof claims === "object" && claims !== null) {
      return new Map<string, unknown>(Object.entries(claims));
    }
  } catch {
    // The parser's message would quote the token.
  }
  throw new TypeError("The token is no JWT.");
}
