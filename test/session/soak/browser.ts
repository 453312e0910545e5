import { reveal, Secret } from "../../../src/protocol/secret.js";
import { createSession } from "../../../src/session/create-session.js";
import { memoryStore } from "../../../src/session/memory-store.js";
import type { SessionStore } from "../../../src/session/session-store.js";
import type { SessionTokens } from "../../../src/session/session-tokens.js";
import { signInId } from "../../../src/session/sign-in-id.js";
import type { TabChannel } from "../../../src/session/tab-channel/create-tab-channel.js";
import type { TabMessage } from "../../../src/session/tab-channel/tab-message.js";
import { liveSession } from "../live-session.js";
import type { Chance } from "./chance.js";
import type { soakService } from "./service.js";
import type { VirtualTime } from "./virtual-time.js";

type Service = ReturnType<typeof soakService>;
type Live = ReturnType<typeof liveSession>;

/** A tab of the soak: what is asked of it, and its death. */
export interface SoakTab extends Live {
  readonly hasLocks: boolean;
  /** Whether the store said nothing when it was read last. */
  readonly isBlind: () => boolean;
  crash(): void;
}

/** What the browser is told of. */
export interface Watcher {
  /** A tab that was signed in by this sign-in is not any more. */
  signedOut(tab: SoakTab, before: SessionTokens): void;
  /** A tab broke a rule. */
  wrong(what: string): void;
}

/** What a tab knows of the store. */
interface Sight {
  /** The refresh token that it read last; `undefined` where the store said nothing. */
  read: string | null | undefined;
  isBlind: boolean;
}

/** A browser with a store that fails now and then, a channel that loses messages, and locks that some tabs may not take. */
export const soakBrowser = (time: VirtualTime, luck: Chance, service: Service, watcher: Watcher) => {
  const shared = memoryStore();
  /** The newest refresh token that was ever kept, by sign-in. */
  const newest = new Map<string, string | null>();
  const hearers = new Map<object, (message: TabMessage) => void>();
  const queue: { readonly alive: () => boolean; readonly run: () => Promise<void> }[] = [];
  const overlap = { underWay: new Set<object>(), most: 0 };
  let isLocked = false;

  const kept = new Set<string | null>();
  const storeOf = (alive: () => boolean, sight: Sight): SessionStore => {
    const call = async <Result>(task: () => Result | Promise<Result>): Promise<Result> => {
      await time.sleep(luck() * 3);
      if (!alive() || luck.hits(0.000_3)) return never();
      if (luck.hits(0.004)) throw new Error("The store is busy.");
      return task();
    };
    return {
      read: async () => {
        sight.read = undefined;
        sight.isBlind = true;
        const stored = await call(() => shared.read());
        sight.isBlind = false;
        sight.read = stored?.refreshToken ?? null;
        return stored;
      },
      write: (stored) =>
        call(async () => {
          kept.add(stored.refreshToken);
          newest.set(signInId(new Secret(stored.idToken)), stored.refreshToken);
          await shared.write(stored);
        }),
      clear: () => call(() => shared.clear()),
    };
  };
  const channelOf = (tab: object, alive: () => boolean): TabChannel => ({
    tell: (message) => {
      if (!alive()) return;
      for (const other of hearers.keys()) {
        if (other === tab || luck.hits(0.1)) continue;
        void time.sleep(luck() * 2_000).then(() => hearers.get(other)?.(message));
      }
    },
    listen: (hear) => {
      hearers.set(tab, hear);
      return () => void hearers.delete(tab);
    },
    close: () => void hearers.delete(tab),
  });
  const grant = (): void => {
    const next = isLocked ? undefined : queue.shift();
    if (next === undefined) return;
    if (!next.alive()) return grant();
    isLocked = true;
    void next.run().finally(() => {
      isLocked = false;
      grant();
    });
  };
  const lockOf =
    (alive: () => boolean, died: Promise<void>) =>
    <Result>(task: () => Promise<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        const run = async (): Promise<void> => {
          const done = task();
          done.then(resolve, reject);
          await Promise.race([done.then(ignore, ignore), died]);
        };
        queue.push({ alive, run });
        grant();
      });

  const open = async (hasLocks: boolean): Promise<SoakTab> => {
    let isAlive = true;
    let die = ignore;
    const died = new Promise<void>((resolve) => void (die = resolve));
    const alive = (): boolean => isAlive;
    const self = {};
    const sight: Sight = { read: undefined, isBlind: false };
    const places = { kept: storeOf(alive, sight), tab: null, former: [] };
    const session = createSession(places);
    await session.ready();
    const live = liveSession({
      session,
      places,
      clock: {
        get now() {
          return time.now();
        },
      },
      tabs: channelOf(self, alive),
      random: luck,
      sleep: (ms) => time.sleep(ms),
      ...(hasLocks ? { runAlone: lockOf(alive, died) } : {}),
      exchange: async (tokens) => {
        if (!isAlive) return never();
        const isUnderLock = hasLocks && session.place !== null;
        if (isUnderLock) overlap.underWay.add(self);
        if (isUnderLock && sight.read !== undefined && sight.read !== textOf(tokens))
          watcher.wrong("A refresh was asked for with other tokens than are kept.");
        sight.read = undefined;
        overlap.most = Math.max(overlap.most, overlap.underWay.size);
        const answer = await service.refresh(tokens).finally(() => overlap.underWay.delete(self));
        return isAlive ? answer : never();
      },
      revoke: (tokens) => service.revoke(signInId(tokens.idToken)),
    });
    const tab: SoakTab = {
      ...live,
      hasLocks,
      isBlind: () => sight.isBlind,
      crash: () => {
        isAlive = false;
        overlap.underWay.delete(self);
        hearers.delete(self);
        die();
      },
    };
    watch(tab, alive);
    return tab;
  };
  const watch = (tab: SoakTab, alive: () => boolean): void => {
    const { session } = tab;
    let before = session.tokens;
    const hold = session.hold.bind(session);
    session.hold = (held, isOther) => {
      before = held.tokens;
      if (alive() && !isOther && held.place !== null && !kept.has(textOf(held.tokens)))
        watcher.wrong("Tokens were used before they were kept.");
      hold(held, isOther);
    };
    session.subscribe(() => {
      if (alive() && before !== null && session.tokens === null) watcher.signedOut(tab, before);
      before = session.tokens;
    });
  };
  return { open, shared, newest, overlap };
};

const ignore = (): void => undefined;
const never = <Result>(): Promise<Result> => new Promise(() => undefined);
const textOf = ({ refreshToken }: SessionTokens): string | null => refreshToken && reveal(refreshToken);
