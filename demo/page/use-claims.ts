import { useEffect, useState } from "react";
import type { CognitoClient } from "latchkey/cognito";

/** What stands in the ID token of whoever is signed in; empty until it has been read. */
export function useClaims(client: CognitoClient): Readonly<Record<string, unknown>> {
  const [claims, setClaims] = useState({});
  useEffect(() => {
    let current = true;
    const read = async () => {
      const token = await client.getIdToken();
      if (current && token !== null) setClaims(readPayload(token));
    };
    void read();
    return () => {
      current = false;
    };
  }, [client]);
  return claims;
}

/** The payload (base64url of UTF-8 JSON, RFC 7519 section 3) of a token whose signature nobody here relies on. */
function readPayload(token: string): Readonly<Record<string, unknown>> {
  const [, payload = ""] = token.split(".");
  const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (byte) => byte.charCodeAt(0));
  // SAFETY: a JWT's payload is an object.
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}
