import { AuthError } from "../protocol/auth-error.js";
import type { AuthErrorCode } from "../protocol/auth-error.js";
import type { Session } from "./create-session.js";
import type { ArrivedTokens, SessionTokens } from "./session-tokens.js";

/** Asks the service for new tokens. Rejects with an `AuthError` only. */
export type ExchangeTokens = (tokens: SessionTokens) => Promise<ArrivedTokens>;

/** Refusals that no later try will change. */
const DEFINITE: ReadonlySet<AuthErrorCode> = new Set<AuthErrorCode>([
  "sessionRevoked",
  "invalidCredentials",
  "userDisabled",
  "userNotConfirmed",
  "passwordResetRequired",
]);

const UNREADABLE = {
  name: "UnreadableAnswer",
  message: "The refreshed tokens cannot be read, so the old ones are kept. Check what stands at the pool's endpoint.",
};

/**
 * Makes what renews a session's tokens by an exchange, and ends the session where that is refused for good. In this tab only one
 * exchange is under way at a time; all callers wait for it.
 */
export function createRefresh(session: Session, exchange: ExchangeTokens): (tokens: SessionTokens) => Promise<void> {
  let underWay: { readonly tokens: SessionTokens; readonly over: Promise<void> } | null = null;
  return (tokens) => {
    if (underWay?.tokens !== tokens) {
      const over = exchangeOnce(session, exchange, tokens).finally(() => {
        underWay = underWay?.tokens === tokens ? null : underWay;
      });
      underWay = { tokens, over };
    }
    return underWay.over;
  };
}

async function exchangeOnce(session: Session, exchange: ExchangeTokens, tokens: SessionTokens): Promise<void> {
  try {
    if (tokens.refreshToken === null) {
      throw new AuthError("sessionRevoked");
    }
    session.renew(tokens, await exchange(tokens));
  } catch (error) {
    if (!(error instanceof AuthError)) {
      throw new AuthError("unknown", { cause: UNREADABLE });
    }
    if (!DEFINITE.has(error.code)) {
      throw error;
    }
    if (session.tokens === tokens) {
      session.clear("sessionRevoked");
    }
  }
}
