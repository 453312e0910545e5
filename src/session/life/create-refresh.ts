import { AuthError } from "../../protocol/auth-error.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import type { ArrivedTokens, SessionTokens } from "../session-tokens.js";
import { endSession } from "./end-session.js";
import { isShared } from "./is-shared.js";
import { lookAgain } from "./look-again.js";
import { renewTokens } from "./renew-tokens.js";
import type { Life } from "./session-life.js";

/** Asks the service for new tokens. Rejects with an `AuthError` only. */
export type ExchangeTokens = (tokens: SessionTokens) => Promise<ArrivedTokens>;

/** Runs a task alone among all tabs of the same app client. */
export type RunAlone = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** What refreshing needs of the world around it. */
export interface RefreshParts {
  readonly exchange: ExchangeTokens;
  readonly runAlone: RunAlone;
  /** Resolves after `ms`. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** How long whoever was refused waits for what another tab may have got and not kept yet, or kept where it is not seen yet. */
const SECOND_LOOK_MS = 1_000;

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
 * Makes what renews a session's tokens by an exchange, and ends the session where that is refused for good. Only one exchange is
 * under way at a time, in all tabs that share the place of the session; whoever waits takes what the other got.
 */
export function createRefresh(life: Life, parts: RefreshParts): (tokens: SessionTokens) => Promise<void> {
  let underWay: { readonly tokens: SessionTokens; readonly over: Promise<void> } | null = null;
  return (tokens) => {
    if (underWay?.tokens !== tokens) {
      const over = refreshAlone(life, parts, tokens).finally(() => {
        underWay = underWay?.tokens === tokens ? null : underWay;
      });
      underWay = { tokens, over };
    }
    return underWay.over;
  };
}

async function refreshAlone(life: Life, parts: RefreshParts, tokens: SessionTokens): Promise<void> {
  const refresh = async (): Promise<void> => {
    await lookAgain(life);
    if (life.session.tokens === tokens) await exchangeOnce(life, parts, tokens);
  };
  // Tokens in memory alone are nobody else's.
  return life.session.place === null ? refresh() : parts.runAlone(refresh);
}

async function exchangeOnce(life: Life, { exchange, sleep }: RefreshParts, tokens: SessionTokens): Promise<void> {
  try {
    if (tokens.refreshToken === null) throw new AuthError("sessionRevoked");
    await renewTokens(life, tokens, await exchange(tokens));
  } catch (error) {
    if (!(error instanceof AuthError)) throw new AuthError("unknown", { cause: UNREADABLE });
    if (!DEFINITE.has(error.code)) throw error;
    // Somebody who takes no locks (another kit, an older version) may have been faster.
    await lookAgain(life);
    if (life.session.tokens === tokens && tokens.refreshToken !== null && isShared(life)) {
      await sleep(SECOND_LOOK_MS);
      await lookAgain(life);
    }
    if (life.session.tokens === tokens) await endSession(life, "sessionRevoked");
  }
}
