import type { AuthClient } from "../protocol/auth-client.js";
import type { TokenSource } from "../session/create-token-source.js";

/** A client that talks to the user pool itself and therefore has tokens to give. */
export interface CognitoClient extends AuthClient, TokenSource {
  /** `fetch` with the access token, for the page's own origin and `fetchOrigins` only. */
  readonly fetch: typeof fetch;
}
