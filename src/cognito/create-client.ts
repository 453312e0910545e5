import type { Account } from "../protocol/account.js";
import { internals } from "../protocol/auth-client.js";
import { AuthError } from "../protocol/auth-error.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import { chooseStore } from "../session/choose-store.js";
import { createAuthorizedFetch } from "../session/create-authorized-fetch.js";
import type { Session } from "../session/create-session.js";
import { createSession } from "../session/create-session.js";
import { createTokenSource } from "../session/create-token-source.js";
import { createAttempt } from "./attempt/create-attempt.js";
import type { CognitoClient } from "./cognito-client.js";
import type { CognitoOptions } from "./cognito-options.js";
import type { Dependencies } from "./dependencies.js";
import type { createEngine, Engine } from "./engine.js";
import { lazy } from "./lazy.js";
import { settingsOf } from "./settings-of.js";
import { shareSignOut } from "./share-sign-out.js";

type LoadEngine = () => Promise<Engine>;

/** Makes a client out of its parts. Only session and tokens are there from the start; `importEngine` brings the rest. */
export function createClient(
  options: CognitoOptions,
  dependencies: Dependencies,
  importEngine: () => Promise<{ readonly createEngine: typeof createEngine }> = () => import("./engine.js"),
): CognitoClient {
  const now = (): number => dependencies.now();
  const session = createSession(chooseStore(options.storage, options.clientId), now);
  const source = createTokenSource(session, async (tokens) => (await loadEngine()).refresh(tokens), now);
  const loadEngine = lazy(async () => (await importEngine()).createEngine({ options, dependencies, session, source }));
  const signOutOnce = shareSignOut(session, (scope) => signOutBy(loadEngine, session, scope));
  const signOut: CognitoClient["signOut"] = ({ scope = "device" } = {}) => signOutOnce(scope);
  const loadLoop = async () => (await loadEngine()).createLoop();

  return {
    get current() {
      return session.current;
    },
    ready: () => session.ready(),
    subscribe: (listener) => session.subscribe(listener),
    signOut,
    account: lazyAccount(loadEngine),
    getAccessToken: (asked) => source.getAccessToken(asked),
    getIdToken: (asked) => source.getIdToken(asked),
    fetch: createAuthorizedFetch(() => source.getAccessToken(), options.fetchOrigins ?? []),
    [internals]: {
      backend: { begin: () => createAttempt({ session, loadLoop, signOut }) },
      settings: settingsOf(options),
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

// Clearing here must not depend on a part that may fail to load.
async function signOutBy(loadEngine: LoadEngine, session: Session, scope: SignOutScope): Promise<Done> {
  await session.ready();
  const { signIn } = session;
  try {
    if (scope !== "local" && session.tokens !== null) {
      return await (await loadEngine()).signOut(scope);
    }
    session.clear("signOut", signIn);
    return { failed: [] };
  } catch (error) {
    session.clear("signOut", signIn);
    return { failed: [{ what: "load", error: error instanceof AuthError ? error : new AuthError("unknown") }] };
  }
}

function lazyAccount(loadEngine: LoadEngine): Account {
  return {
    beginTotpEnrollment: async () => (await loadEngine()).account.beginTotpEnrollment(),
    confirmTotpEnrollment: async (proof) => (await loadEngine()).account.confirmTotpEnrollment(proof),
    setMfaPreference: async (preference) => (await loadEngine()).account.setMfaPreference(preference),
    getMfaPreference: async () => (await loadEngine()).account.getMfaPreference(),
  };
}
