import type { Account } from "../protocol/account.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import { createRefresh } from "../session/life/create-refresh.js";
import { withLock } from "../session/lock/with-lock.js";
import type { SessionTokens } from "../session/session-tokens.js";
import { createAccount } from "./create-account.js";
import type { Pool } from "./pool.js";
import { refreshTokens } from "./refresh-tokens.js";
import { revokeTokens } from "./revoke-tokens.js";
import { shareSignOut } from "./share-sign-out.js";
import { signOut } from "./sign-out.js";
import { withinTime } from "./within-time.js";

/** How long a refresh may take with all its tries: no longer than a tab may hold the lock. */
const LONGEST_MS = 30_000;

/** What a client asks of the service for somebody who is signed in. Loaded when first needed: signing in does without. */
export interface SessionCalls {
  /** Renews the session's tokens. */
  refresh(tokens: SessionTokens): Promise<void>;
  /** Signs out who signed in by `signIn`, and nobody who came after. */
  signOut(scope: SignOutScope, signIn: number): Promise<Done>;
  /** Tells the service that these tokens shall not be refreshed any more. Rejects with an `AuthError`. */
  revoke(tokens: SessionTokens): Promise<void>;
  readonly account: Account;
}

/** Makes the calls of one client. */
export function sessionCalls(pool: Pool): SessionCalls {
  const { session, life, dependencies } = pool;
  const shared = shareSignOut(session, (scope) => signOut(pool, scope));
  return {
    refresh: createRefresh(life, {
      exchange: (tokens) => withinTime(LONGEST_MS, unending(), (either) => refreshTokens(pool, tokens, either)),
      runAlone: (task) => withLock(`${life.name}.refresh`, task),
      sleep: (ms) => dependencies.sleep(ms, unending()),
    }),
    signOut: async (scope, signIn) => (signIn === session.signIn ? shared(scope) : { failed: [] }),
    revoke: (tokens) => revokeTokens(pool, tokens),
    account: createAccount(pool),
  };
}

const unending = (): AbortSignal => new AbortController().signal;
