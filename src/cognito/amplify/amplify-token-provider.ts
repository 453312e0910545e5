import { Secret } from "../../protocol/secret.js";
import { readClaims } from "../../session/read-claims.js";
import type { CognitoClient } from "../cognito-client.js";

/** What `Amplify.configure` takes as `Auth.tokenProvider`. */
export interface AmplifyTokenProvider {
  /** The tokens of who is signed in, `null` for nobody. Rejects with the client's `AuthError` while they cannot be refreshed. */
  getTokens(options?: { readonly forceRefresh?: boolean }): Promise<AmplifyTokens | null>;
}

/** Tokens as aws-amplify passes them around. */
export interface AmplifyTokens {
  /** Also sent by `aws-amplify/auth`, e.g. for `fetchUserAttributes()`. */
  readonly accessToken: AmplifyJwt;
  /** Exchanged for AWS credentials where the app has an identity pool. */
  readonly idToken: AmplifyJwt;
}

/** A token and what it says. */
export interface AmplifyJwt {
  /** The claims, unverified. */
  readonly payload: AmplifyClaims;
  /** The token itself. */
  toString(): string;
}

/** The claims of a token, as aws-amplify types them. */
export type AmplifyClaims = Json & {
  readonly exp?: number;
  readonly iss?: string;
  readonly aud?: string | string[];
  readonly nbf?: number;
  readonly iat?: number;
  readonly scope?: string;
  readonly jti?: string;
  readonly sub?: string;
};

interface Json {
  [name: string]: null | string | number | boolean | JsonList | Json;
}
type JsonList = Json[string][];

/**
 * Lets aws-amplify v6 use the session of a client: its API, storage and AWS calls are then signed with the tokens that Latchkey
 * keeps and refreshes. `fetchAuthSession()` and `getCurrentUser()` tell who is signed in; signing in and out is Latchkey's.
 *
 * @example
 * ```ts
 * Amplify.configure(config, { Auth: { tokenProvider: amplifyTokenProvider(auth) } });
 * ```
 */
export function amplifyTokenProvider(auth: Pick<CognitoClient, "getAccessToken" | "getIdToken">): AmplifyTokenProvider {
  return {
    // Somebody else may have signed in between the two tokens: that is no reason to have none.
    getTokens: async ({ forceRefresh = false } = {}) => (await takeBoth(auth, forceRefresh)) ?? takeBoth(auth, false),
  };
}

async function takeBoth(
  auth: Pick<CognitoClient, "getAccessToken" | "getIdToken">,
  forceRefresh: boolean,
): Promise<AmplifyTokens | null> {
  const access = await auth.getAccessToken({ forceRefresh });
  // A refresh brought both.
  const id = access === null ? null : await auth.getIdToken();
  if (access === null || id === null) return null;
  const [accessToken, idToken] = [jwt(access), jwt(id)];
  return accessToken.payload.sub === idToken.payload.sub ? { accessToken, idToken } : null;
}

function jwt(token: string): AmplifyJwt {
  const payload = Object.fromEntries(readClaims(new Secret(token)));
  // SAFETY: the claims of a JWT are JSON, and these are typed by RFC 7519.
  return { payload: payload as AmplifyClaims, toString: () => token };
}
