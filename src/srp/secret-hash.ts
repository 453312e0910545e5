import { bytesToBase64 } from "./base64.js";
import { concatBytes } from "./concat-bytes.js";
import { hmac } from "./hmac.js";

/**
 * SECRET_HASH, base64 of 32 bytes: HMAC-SHA-256 with the client secret over username ‖ clientId.
 *
 * For servers: a client secret does not belong in a browser. Source: Amazon Cognito developer guide, "Computing secret
 * hash values".
 *
 * @param input `username` exactly as the same request sends it.
 * @throws SrpError `insecureContext` without WebCrypto.
 */
export async function secretHash(input: {
  readonly username: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): Promise<string> {
  const { username, clientId, clientSecret } = input;
  return bytesToBase64(await hmac(concatBytes(clientSecret), concatBytes(username, clientId)));
}
