import type { Account } from "../protocol/account.js";
import { accountOf } from "../protocol/account-of.js";
import type { ClientInternals } from "../protocol/auth-client.js";
import { internals } from "../protocol/auth-client.js";
import { AuthError } from "../protocol/auth-error.js";
import { notLoaded } from "../protocol/not-loaded.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import type { Session } from "../session/create-session.js";
import { createSession } from "../session/create-session.js";
import { createTokenSource } from "../session/create-token-source.js";
import { inTime } from "../session/in-time.js";
import { placesOf } from "../session/places.js";
import type { CognitoClient } from "./cognito-client.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { GivenDependencies } from "./dependencies.js";
import { lateAttempt } from "./late-attempt.js";
import type { ImportEngine, LateClient } from "./late-client.js";
import { lazy } from "./lazy.js";
import type { SessionCalls } from "./session-calls.js";

type LoadCalls = () => Promise<SessionCalls>;

/** Makes a client out of its parts. Only session and tokens are there from the start; `importEngine` brings the rest. */
export function createClient(
  options: CognitoOptions,
  dependencies: GivenDependencies,
  importEngine?: ImportEngine,
): CognitoClient {
  const now = (): number => dependencies.now();
  const places = placesOf(options.storage, options.clientId);
  const session = createSession(places);
  const source = createTokenSource(session, async (tokens) => (await loadCalls()).refresh(tokens), now);
  const load = lazy(async () => {
    await session.ready();
    const late = await import("./late-client.js");
    return late.lateClient({ options, dependencies, session, places, source, importEngine });
  });
  const loadCalls = async () => (await load()).loadCalls();
  const signOut: CognitoClient["signOut"] = ({ scope = "device" } = {}) => signOutBy(loadCalls, session, scope);

  return {
    get current() {
      return session.current;
    },
    ready: () => {
      load().catch(ignore);
      return session.ready();
    },
    subscribe: (listener) => session.subscribe(listener),
    signOut,
    account: lazyAccount(loadCalls, session),
    ...source,
    fetch: async (...request) => (await load()).fetch(...request),
    [internals]: internalsOf({ options, session, load, signOut }),
  };
}

interface Parts {
  readonly options: CognitoOptions;
  readonly session: Session;
  readonly load: () => Promise<LateClient>;
  readonly signOut: CognitoClient["signOut"];
}

function internalsOf({ options, session, load, signOut }: Parts): ClientInternals {
  const { clientId, authFlow } = options;
  const begin = async () => (await load()).begin();
  return {
    backend: { begin: () => lateAttempt({ clientId, session, begin, signOut }) },
    settings: options,
    asksPasswordFirst: authFlow !== "CUSTOM_AUTH",
    get unfinished() {
      return session.unfinished;
    },
    hear: async (listener) => (await load()).hear(listener),
    // What cannot be loaded now is asked for again by the first request, which then says so.
    prepare: () => void load().then(({ prepare }) => prepare(), ignore),
  };
}

const ignore = (): void => undefined;

// Clearing here must not depend on a part that may fail to load, or never come.
async function signOutBy(loadCalls: LoadCalls, session: Session, scope: SignOutScope): Promise<Done> {
  const { signIn } = session;
  const failed: { what: string; error: AuthError }[] = [];
  await session.ready();
  try {
    if (session.tokens !== null) {
      const calls = await inTime(loadCalls());
      return await calls.signOut(scope, signIn);
    }
  } catch (error) {
    failed.push({ what: "load", error: error instanceof AuthError ? error : notLoaded() });
  }
  session.unfinished = failed;
  if (!(await session.clear("signOut", signIn))) failed.push({ what: "clearStore", error: new AuthError("unknown") });
  return { failed };
}

function lazyAccount(loadCalls: LoadCalls, session: Session): Account {
  return accountOf((call) => async (...given: readonly never[]) => {
    const { signIn } = session;
    const { account } = await loadCalls();
    if (signIn !== session.signIn) throw new AuthError("sessionRevoked");
    return Reflect.apply(account[call], account, given);
  });
}
