import { createSession } from "../../src/session/create-session.js";
import type { ExchangeTokens } from "../../src/session/life/create-refresh.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { SessionStore } from "../../src/session/session-store.js";
import type { SessionTokens } from "../../src/session/session-tokens.js";
import type { TabChannel } from "../../src/session/tab-channel/create-tab-channel.js";
import type { TabMessage } from "../../src/session/tab-channel/tab-message.js";
import { liveSession } from "./live-session.js";

/** What one tab has of its own. */
export interface TabOptions {
  /** What it keeps in itself: a `sessionStorage`, also that of a tab which it was copied from. */
  readonly own?: SessionStore;
  readonly exchange?: ExchangeTokens;
  /** Whether the browser lets it take locks. @default true */
  readonly hasLocks?: boolean;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly revoke?: (tokens: SessionTokens) => void;
}

/** A browser whose tabs have one store, one channel that delivers later, and one lock. */
export const browserOfTabs = (kept: SessionStore | null = memoryStore()) => {
  const listeners = new Map<object, (message: TabMessage) => void>();
  const told: TabMessage[] = [];
  const clock = { now: 0 };
  let lock: Promise<unknown> = Promise.resolve();

  const channelOf = (tab: object): TabChannel => ({
    tell: (message) => {
      told.push(message);
      for (const other of listeners.keys()) if (other !== tab) setTimeout(() => listeners.get(other)?.(message));
    },
    listen: (listener) => {
      listeners.set(tab, listener);
      return () => void listeners.delete(tab);
    },
    close: () => void listeners.delete(tab),
  });
  const runAlone = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const done = lock.then(task);
    lock = done.catch(() => undefined);
    return done;
  };

  return {
    kept,
    clock,
    told,
    /** Opens a tab, which has read its session then. */
    open: async ({ own = memoryStore(), hasLocks = true, ...rest }: TabOptions = {}) => {
      const tabs = channelOf({});
      const places = { kept, tab: own, former: [] };
      const session = createSession(places);
      await session.ready();
      const live = liveSession({
        session,
        places,
        clock,
        tabs,
        ...(hasLocks ? { runAlone } : {}),
        ...rest,
      });
      return { ...live, tabs, own };
    },
  };
};

/** Long enough for all that is under way between tabs without a clock. */
export const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));
