import type { Account } from "../protocol/account.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import type { Session } from "../session/create-session.js";
import type { ExchangeTokens, TokenSource } from "../session/create-token-source.js";
import type { Loop } from "./attempt/create-loop.js";
import { createLoop } from "./attempt/create-loop.js";
import type { CognitoOptions } from "./cognito-options.js";
import { createAccount } from "./create-account.js";
import type { Dependencies } from "./dependencies.js";
import { createLockouts } from "./lockouts.js";
import type { Pool } from "./pool.js";
import { refreshTokens } from "./refresh-tokens.js";
import { signOut } from "./sign-out.js";
import { createSrpKeys } from "./srp-keys.js";
import { createTransport } from "./transport.js";
import { AUTH_FLOWS } from "./wire/auth-flow.js";

/** Everything of a client that talks to the service. Loaded with the first request, so that a page starts without it. */
export interface Engine {
  /** Loads SDK and SRP and makes a key pair. Never throws. */
  prepare(): void;
  createLoop(): Loop;
  readonly refresh: ExchangeTokens;
  signOut(scope: SignOutScope): Promise<Done>;
  readonly account: Account;
}

/** What an engine shares with its client. */
export interface EngineParts {
  readonly options: CognitoOptions;
  readonly dependencies: Dependencies;
  readonly session: Session;
  readonly source: TokenSource;
}

/** Makes the engine of one client. */
export function createEngine({ options, dependencies, session, source }: EngineParts): Engine {
  const pool: Pool = {
    options,
    session,
    lockouts: createLockouts(() => dependencies.now()),
    srpKeys: createSrpKeys(dependencies),
    send: createTransport(options, dependencies),
    dependencies,
  };
  return {
    prepare: () => prepare(pool),
    createLoop: () => createLoop(pool),
    refresh: (tokens) => refreshTokens(pool, tokens),
    signOut: (scope) => signOut(pool, source, scope),
    account: createAccount(pool, source),
  };
}

function prepare({ options: { authFlow = "USER_SRP_AUTH" }, dependencies, srpKeys }: Pool): void {
  // A part that cannot be loaded now is asked for again by the first request, which then says so.
  dependencies.loadSdk().catch(() => undefined);
  if (typeof authFlow === "function" || AUTH_FLOWS[authFlow].password === "proven") {
    srpKeys.prepare();
  }
}
