import type { Session } from "../session/create-session.js";
import type { TokenSource } from "../session/create-token-source.js";
import type { SessionLife } from "../session/life/session-life.js";
import type { answerChallenge } from "./attempt/answer-challenge.js";
import { createBookmarks } from "./attempt/bookmark/create-bookmarks.js";
import type { LoopAttempt } from "./attempt/create-attempt.js";
import { createAttempt } from "./attempt/create-attempt.js";
import { createLoop } from "./attempt/create-loop.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { Dependencies, GivenDependencies } from "./dependencies.js";
import { lazy } from "./lazy.js";
import { loadSdk } from "./load-sdk.js";
import { loadSrp } from "./load-srp.js";
import { createLockouts } from "./lockouts.js";
import type { createMemberships } from "./membership/create-memberships.js";
import type { Pool } from "./pool.js";
import { createServerClock } from "./server-clock.js";
import type { SessionCalls } from "./session-calls.js";
import { sleep } from "./sleep.js";
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
  readonly dependencies: GivenDependencies;
  readonly session: Session;
  readonly source: TokenSource;
  readonly life: SessionLife;
}

/** Makes the engine of one client; the imports bring what it needs once a challenge was posed, or beside them. */
export function createEngine(
  { options, dependencies: given, session, source, life }: EngineParts,
  importAnswers: () => Promise<{ readonly answerChallenge: typeof answerChallenge }> = () =>
    import("./attempt/answer-challenge.js"),
  importMemberships: () => Promise<{ readonly createMemberships: typeof createMemberships }> = () =>
    import("./membership/create-memberships.js"),
): Engine {
  const dependencies: Dependencies = { sleep, random: Math.random, loadSdk, loadSrp, ...given };
  const serverClock = createServerClock(() => dependencies.now());
  const pool: Pool = {
    options,
    session,
    source,
    life,
    lockouts: createLockouts(() => dependencies.now()),
    srpKeys: createSrpKeys(dependencies),
    send: createTransport(options, dependencies, serverClock),
    serverClock,
    dependencies,
    bookmarks: createBookmarks(options, () => dependencies.now()),
    loadAnswers: lazy(async () => (await importAnswers()).answerChallenge),
    loadMemberships: lazy(async () => (await importMemberships()).createMemberships(pool)),
  };
  return {
    prepare: () => prepare(pool),
    begin: () => createAttempt(pool, createLoop(pool)),
    loadSessionCalls: lazy(async () => (await import("./session-calls.js")).sessionCalls(pool)),
  };
}

function prepare({ options: { authFlow = "USER_SRP_AUTH" }, dependencies, srpKeys }: Pool): void {
  // A part that cannot be loaded now is asked for again by the first request, which then says so.
  dependencies.loadSdk().catch(() => undefined);
  if (typeof authFlow === "function" || AUTH_FLOWS[authFlow].password === "proven") {
    srpKeys.prepare();
  }
}
