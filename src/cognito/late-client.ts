import { createAuthorizedFetch } from "../session/create-authorized-fetch.js";
import type { TokenSource } from "../session/create-token-source.js";
import type { SessionLife } from "../session/life/session-life.js";
import type { LoopAttempt } from "./attempt/create-attempt.js";
import type { ClientLifeParts } from "./client-life.js";
import { clientLife } from "./client-life.js";
import type { createEngine } from "./engine.js";
import { lazy } from "./lazy.js";
import type { SessionCalls } from "./session-calls.js";

/** Brings what signs in. */
export type ImportEngine = () => Promise<{ readonly createEngine: typeof createEngine }>;

/** What a client does after the first paint: the life of its session, and the way to what talks to the service. */
export interface LateClient {
  /** Begins the part of an attempt that talks to the service. */
  readonly begin: () => Promise<LoopAttempt>;
  /** Loads what a sign-in needs. Never throws. */
  readonly prepare: () => void;
  /** Rejects with `AuthError` `offline`, as the rest does, where they cannot be loaded; the next call tries again. */
  readonly loadCalls: () => Promise<SessionCalls>;
  readonly fetch: typeof fetch;
  readonly hear: SessionLife["hear"];
}

/** What a late client shares with the client. */
export interface LateClientParts extends Omit<ClientLifeParts, "loadCalls"> {
  readonly source: TokenSource;
  /** @default imports `./engine.js` */
  readonly importEngine: ImportEngine | undefined;
}

/** Makes the late part of a client, and begins the life of its session. */
export function lateClient({
  source,
  importEngine = () => import("./engine.js"),
  ...parts
}: LateClientParts): LateClient {
  const { options, dependencies, session } = parts;
  const life = clientLife({ ...parts, loadCalls: async () => loadCalls() });
  const loadEngine = lazy(async () =>
    (await importEngine()).createEngine({ options, dependencies, session, source, life }),
  );
  const loadCalls = async () => (await loadEngine()).loadSessionCalls();
  return {
    begin: async () => (await loadEngine()).begin(),
    prepare: () =>
      void loadEngine().then(
        (engine) => engine.prepare(),
        () => undefined,
      ),
    loadCalls,
    hear: life.hear,
    fetch: createAuthorizedFetch(() => source.getAccessToken(), options.fetchOrigins ?? []),
  };
}
