import type { Account } from "../protocol/account.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import { createRefresh } from "../session/create-refresh.js";
import type { SessionTokens } from "../session/session-tokens.js";
import { createAccount } from "./create-account.js";
import type { Pool } from "./pool.js";
import { refreshTokens } from "./refresh-tokens.js";
import { signOut } from "./sign-out.js";

/** What a client asks of the service for somebody who is signed in. Loaded when first needed: signing in does without. */
export interface SessionCalls {
  /** Renews the session's tokens. */
  refresh(tokens: SessionTokens): Promise<void>;
  signOut(scope: SignOutScope): Promise<Done>;
  readonly account: Account;
}

/** Makes the calls of one client. */
export function sessionCalls(pool: Pool): SessionCalls {
  return {
    refresh: createRefresh(pool.session, (tokens) => refreshTokens(pool, tokens)),
    signOut: (scope) => signOut(pool, scope),
    account: createAccount(pool),
  };
}
