import type { Account } from "../protocol/account.js";
import { accountOf } from "../protocol/account-of.js";
import { internals } from "../protocol/auth-client.js";
import { AuthError } from "../protocol/auth-error.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import { chooseStore } from "../session/choose-store.js";
import type { Session } from "../session/create-session.js";
import { createSession } from "../session/create-session.js";
import { createTokenSource } from "../session/create-token-source.js";
import type { CognitoClient } from "./cognito-client.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { GivenDependencies } from "./dependencies.js";
import type { createEngine, Engine } from "./engine.js";
import { lateAttempt } from "./late-attempt.js";
import { lazy } from "./lazy.js";
import type { SessionCalls } from "./session-calls.js";
import { shareSignOut } from "./share-sign-out.js";
import { withinTime } from "./within-time.js";

type LoadEngine = () => Promise<Engine>;
type LoadCalls = () => Promise<SessionCalls>;

/** How long a person who wants to leave waits for code. */
const LONGEST_MS = 5_000;

/** Makes a client out of its parts. Only session and tokens are there from the start; `importEngine` brings the rest. */
export function createClient(
  options: CognitoOptions,
  dependencies: GivenDependencies,
  importEngine: () => Promise<{ readonly createEngine: typeof createEngine }> = () => import("./engine.js"),
): CognitoClient {
  const now = (): number => dependencies.now();
  const session = createSession(chooseStore(options.storage, options.clientId), now);
  const source = createTokenSource(session, async (tokens) => (await loadCalls()).refresh(tokens), now);
  const loadEngine = lazy(async () => (await importEngine()).createEngine({ options, dependencies, session, source }));
  const loadCalls = async () => (await loadEngine()).loadSessionCalls();
  const signOutOnce = shareSignOut(session, (scope) => signOutBy(loadCalls, session, scope));
  const signOut: CognitoClient["signOut"] = ({ scope = "device" } = {}) => signOutOnce(scope);
  const loadFetch = lazy(async () => {
    const { createAuthorizedFetch } = await import("../session/create-authorized-fetch.js");
    return createAuthorizedFetch(() => source.getAccessToken(), options.fetchOrigins ?? []);
  });
  const begin = async () => (await loadEngine()).begin();

  return {
    get current() {
      return session.current;
    },
    ready: () => session.ready(),
    subscribe: (listener) => session.subscribe(listener),
    signOut,
    account: lazyAccount(loadCalls, session),
    getAccessToken: (asked) => source.getAccessToken(asked),
    getIdToken: (asked) => source.getIdToken(asked),
    fetch: async (...request) => (await loadFetch())(...request),
    [internals]: {
      backend: { begin: () => lateAttempt({ session, begin, signOut }) },
      settings: options,
      asksPasswordFirst: options.authFlow !== "CUSTOM_AUTH",
      prepare: () => prepare(loadEngine),
    },
  };
}

function prepare(loadEngine: LoadEngine): void {
  loadEngine()
    .then((engine) => engine.prepare())
    .catch(() => undefined);
}

// Clearing here must not depend on a part that may fail to load, or never come.
async function signOutBy(loadCalls: LoadCalls, session: Session, scope: SignOutScope): Promise<Done> {
  await session.ready();
  const { signIn } = session;
  try {
    if (scope !== "local" && session.tokens !== null) {
      const calls = await withinTime(LONGEST_MS, new AbortController().signal, loadCalls);
      return await calls.signOut(scope);
    }
    session.clear("signOut", signIn);
    return { failed: [] };
  } catch (error) {
    session.clear("signOut", signIn);
    return { failed: [{ what: "load", error: error instanceof AuthError ? error : new AuthError("unknown") }] };
  }
}

function lazyAccount(loadCalls: LoadCalls, session: Session): Account {
  return accountOf((call) => async (...given: readonly never[]) => {
    const { signIn } = session;
    const { account } = await loadCalls();
    if (signIn !== session.signIn) throw new AuthError("sessionRevoked");
    return Reflect.apply(account[call], account, given);
  });
}
