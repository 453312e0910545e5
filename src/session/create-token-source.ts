import { AuthError } from "../protocol/auth-error.js";
import type { AuthErrorCode } from "../protocol/auth-error.js";
import { reveal } from "../protocol/secret.js";
import type { Session } from "./create-session.js";
import type { ArrivedTokens, SessionTokens } from "./session-tokens.js";

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

/** Asks the service for new tokens. Rejects with an `AuthError` only. */
export type ExchangeTokens = (tokens: SessionTokens) => Promise<ArrivedTokens>;

/** Tokens that end sooner than this are refreshed before use. */
const MARGIN_MS = 30_000;

/** Refusals that no later try will change. */
const DEFINITE: ReadonlySet<AuthErrorCode> = new Set<AuthErrorCode>([
  "sessionRevoked",
  "invalidCredentials",
  "userDisabled",
  "userNotConfirmed",
  "passwordResetRequired",
]);

/** Makes the token source of a session. In this tab only one exchange is under way at a time; all callers wait for it. */
export function createTokenSource(session: Session, exchange: ExchangeTokens, now: () => number): TokenSource {
  let underWay: { readonly tokens: SessionTokens; readonly over: Promise<void> } | null = null;

  const refresh = (tokens: SessionTokens): Promise<void> => {
    if (underWay?.tokens !== tokens) {
      const over = exchangeOnce(session, exchange, tokens).finally(() => {
        underWay = underWay?.tokens === tokens ? null : underWay;
      });
      underWay = { tokens, over };
    }
    return underWay.over;
  };

  const get = async (kind: "idToken" | "accessToken", forceRefresh: boolean): Promise<string | null> => {
    await session.ready();
    const { tokens } = session;
    const left = tokens === null ? 0 : tokens[`${kind}ExpiresAt`] - now();
    if (tokens === null || (!forceRefresh && left > MARGIN_MS)) {
      return tokens === null ? null : reveal(tokens[kind]);
    }
    try {
      await refresh(tokens);
    } catch (error) {
      if (forceRefresh || left <= 0) {
        throw error;
      }
    }
    return session.tokens === null ? null : reveal(session.tokens[kind]);
  };

  return {
    getAccessToken: ({ forceRefresh = false } = {}) => get("accessToken", forceRefresh),
    getIdToken: ({ forceRefresh = false } = {}) => get("idToken", forceRefresh),
  };
}

async function exchangeOnce(session: Session, exchange: ExchangeTokens, tokens: SessionTokens): Promise<void> {
  try {
    if (tokens.refreshToken === null) {
      throw new AuthError("sessionRevoked");
    }
    session.renew(tokens, await exchange(tokens));
  } catch (error) {
    const isRefused = error instanceof AuthError && DEFINITE.has(error.code);
    if (!isRefused) {
      throw error;
    }
    if (session.tokens === tokens) {
      session.clear("sessionRevoked");
    }
  }
}
