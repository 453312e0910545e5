import { reveal } from "../protocol/secret.js";
import type { Session } from "./create-session.js";
import type { SessionTokens } from "./session-tokens.js";
import { timeFor } from "./time-for.js";

/** Gives tokens that are good for use now. */
export interface TokenSource {
  /**
   * The access token, refreshed when it is about to end or when `forceRefresh` asks for it; `null` when nobody is signed in,
   * also when the service just refused the refresh for good (the session is then `sessionRevoked`). Rejects with an
   * `AuthError` (`offline`, `throttled` …) when a refresh is needed and cannot be had now: the session stays.
   */
  getAccessToken(options?: { readonly forceRefresh?: boolean }): Promise<string | null>;
  /** The ID token, on the same terms. */
  getIdToken(options?: { readonly forceRefresh?: boolean }): Promise<string | null>;
}

/** Tokens that end sooner than this are refreshed before use. */
const MARGIN_MS = 30_000;

/** Makes the token source of a session; `refresh` renews the session's tokens, see `createRefresh`. */
export function createTokenSource(
  session: Session,
  refresh: (tokens: SessionTokens) => Promise<void>,
  now: () => number,
): TokenSource {
  const get = async (kind: "idToken" | "accessToken", forceRefresh: boolean): Promise<string | null> => {
    const { user } = await session.ready();
    const { tokens } = session;
    if (tokens === null) return null;
    const hasLeft = (ms: number): boolean => tokens[`${kind}ExpiresAt`] - timeFor(tokens, now()) > ms;
    if (forceRefresh || !hasLeft(MARGIN_MS)) {
      try {
        await refresh(tokens);
      } catch (error) {
        if (forceRefresh || !hasLeft(0)) throw error;
      }
    }
    // What one person asked for is not given to the next.
    const isOther = user !== null && session.current.user?.sub !== user.sub;
    return session.tokens === null || isOther ? null : reveal(session.tokens[kind]);
  };

  return {
    getAccessToken: ({ forceRefresh = false } = {}) => get("accessToken", forceRefresh),
    getIdToken: ({ forceRefresh = false } = {}) => get("idToken", forceRefresh),
  };
}
