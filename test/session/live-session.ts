import type { Session } from "../../src/session/create-session.js";
import { createSession } from "../../src/session/create-session.js";
import { createTokenSource } from "../../src/session/create-token-source.js";
import type { ExchangeTokens, RunAlone } from "../../src/session/life/create-refresh.js";
import { createRefresh } from "../../src/session/life/create-refresh.js";
import { createSessionLife } from "../../src/session/life/session-life.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { Places } from "../../src/session/places.js";
import type { SessionStore } from "../../src/session/session-store.js";
import type { SessionTokens } from "../../src/session/session-tokens.js";
import type { TabChannel } from "../../src/session/tab-channel/create-tab-channel.js";

/** What stands around a session. */
export interface Surroundings {
  /** The one store there is, unless `places` says more. @default a store in memory */
  readonly store?: SessionStore;
  readonly places?: Places;
  readonly clock?: { now: number };
  /** @default there are no other tabs */
  readonly tabs?: TabChannel;
  /** What the service answers to a refresh. @default a refresh fails the test */
  readonly exchange?: ExchangeTokens;
  /** The lock. @default there is none */
  readonly runAlone?: RunAlone;
  /** @default every wait is over at once */
  readonly sleep?: (ms: number) => Promise<void>;
  /** @default nobody is told */
  readonly revoke?: (tokens: SessionTokens) => void;
  readonly random?: () => number;
  readonly name?: string;
  /** One that was read already, as a client's is when its life begins. @default one that was not */
  readonly session?: Session;
}

const noTabs: TabChannel = { tell: () => undefined, listen: () => () => undefined, close: () => undefined };
const noExchange: ExchangeTokens = () => Promise.reject(new Error("Nobody should have refreshed here."));

/** A session and its life, put together as a client does it, in surroundings of a test. Nothing was read yet. */
export const liveSession = ({
  store = memoryStore(),
  places = { kept: store, tab: null, former: [] },
  clock = { now: 0 },
  tabs = noTabs,
  exchange = noExchange,
  runAlone = (task) => task(),
  sleep = async () => undefined,
  revoke = () => undefined,
  random = () => 0,
  name = "latchkey.client1",
  session = createSession(places),
}: Surroundings = {}) => {
  const refresh = (tokens: SessionTokens): Promise<void> => refreshBy(tokens);
  const now = (): number => clock.now;
  const life = createSessionLife({ session, places, name, tabs, refresh, revoke, now, random });
  const refreshBy = createRefresh(life, { exchange, runAlone, sleep });
  return {
    session,
    life,
    places,
    store,
    clock,
    refresh,
    source: createTokenSource(session, refresh, now),
    /** Somebody signs in and goes through what follows. */
    signIn: (...[tokens, isKept = true]: [Parameters<typeof life.accept>[0], boolean?]) => {
      const user = life.accept(tokens, isKept);
      session.complete();
      return user;
    },
    /** The tokens that are held; a test that asks for them is sure of them. */
    held: (): SessionTokens => {
      if (session.tokens === null) throw new Error("There are no tokens.");
      return session.tokens;
    },
  };
};
