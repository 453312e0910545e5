import type { Session } from "../session/create-session.js";
import type { TokenSource } from "../session/create-token-source.js";
import type { answerChallenge } from "./attempt/answer-challenge.js";
import type { LoopAttempt } from "./attempt/create-attempt.js";
import { createAttempt } from "./attempt/create-attempt.js";
import { createLoop } from "./attempt/create-loop.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { Dependencies } from "./dependencies.js";
import { lazy } from "./lazy.js";
import { createLockouts } from "./lockouts.js";
import type { Pool } from "./pool.js";
import type { SessionCalls } from "./session-calls.js";
import { createSrpKeys } from "./srp-keys.js";
import { createTransport } from "./transport.js";
import { AUTH_FLOWS } from "./wire/auth-flow.js";

/** What signs in. Loaded with the first request, so that a page starts without it. */
export interface Engine {
  /** Loads SDK and SRP and makes a key pair. Never throws. */
  prepare(): void;
  /** Begins the part of an attempt that talks to the service. */
  begin(): LoopAttempt;
  /** Rejects with `AuthError` `offline` where they cannot be loaded; the next call tries again. */
  loadSessionCalls(): Promise<SessionCalls>;
}

/** What an engine shares with its client. */
export interface EngineParts {
  readonly options: CognitoOptions;
  readonly dependencies: Dependencies;
  readonly session: Session;
  readonly source: TokenSource;
}

/** Makes the engine of one client; `importAnswers` brings what it needs once a challenge was posed. */
export function createEngine(
  { options, dependencies, session, source }: EngineParts,
  importAnswers: () => Promise<{ readonly answerChallenge: typeof answerChallenge }> = () =>
    import("./attempt/answer-challenge.js"),
): Engine {
  const pool: Pool = {
    options,
    session,
    lockouts: createLockouts(() => dependencies.now()),
    srpKeys: createSrpKeys(dependencies),
    send: createTransport(options, dependencies),
    dependencies,
    loadAnswers: lazy(async () => (await importAnswers()).answerChallenge),
  };
  return {
    prepare: () => prepare(pool),
    begin: () => createAttempt(session, createLoop(pool)),
    loadSessionCalls: lazy(async () => (await import("./session-calls.js")).sessionCalls(pool, source)),
  };
}

function prepare({ options: { authFlow = "USER_SRP_AUTH" }, dependencies, srpKeys }: Pool): void {
  // A part that cannot be loaded now is asked for again by the first request, which then says so.
  dependencies.loadSdk().catch(() => undefined);
  if (typeof authFlow === "function" || AUTH_FLOWS[authFlow].password === "proven") {
    srpKeys.prepare();
  }
}
