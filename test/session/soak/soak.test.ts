import { afterEach, expect, test, vi } from "vitest";
import { reveal } from "../../../src/protocol/secret.js";
import { lookAgain } from "../../../src/session/life/look-again.js";
import type { SessionTokens } from "../../../src/session/session-tokens.js";
import { signInId } from "../../../src/session/sign-in-id.js";
import type { SoakTab } from "./browser.js";
import { soakBrowser } from "./browser.js";
import { chance } from "./chance.js";
import { soakService } from "./service.js";
import { virtualTime } from "./virtual-time.js";

const { SOAK_SEED, SOAK_REFRESHES = "10000" } = process.env;
const TABS = 20;
/** Longer than any message, any store and any answer takes. */
const QUIET_MS = 120_000;

afterEach(() => vi.unstubAllGlobals());

const nameOf = ({ idToken }: SessionTokens): string => signInId(idToken);
const refreshTokenOf = ({ refreshToken }: SessionTokens): string => (refreshToken === null ? "" : reveal(refreshToken));

const begin = async (seed: number) => {
  const time = virtualTime();
  const luck = chance(seed);
  const service = soakService(time, luck);
  const left = new Set<string>();
  const wrongs: string[] = [];
  const count = { signIns: 0, signOuts: 0, revocations: 0, crashes: 0, ends: 0 };
  const tabs: SoakTab[] = [];

  const browser = soakBrowser(time, luck, service, {
    wrong: (what) => void wrongs.push(`${time.now()}: ${what}`),
    signedOut: ({ session: { current, place }, isBlind }, before) => {
      count.ends += 1;
      const name = nameOf(before);
      const isOver = left.has(name) || !service.accepts(browser.newest.get(name));
      const isOverHere = place === null && !service.accepts(refreshTokenOf(before));
      // Who was refused and may not look cannot know better.
      const isRefusedBlind = isBlind() && current.reason === "sessionRevoked";
      if (!isOver && !isOverHere && !isRefusedBlind) wrongs.push(`${time.now()}: ${name} was lost (${current.reason})`);
    },
  });
  vi.stubGlobal("window", { localStorage: storage() });

  const open = (place: number): void => {
    void browser.open(place >= 2).then((tab) => void (tabs[place] = tab));
  };
  const signIn = (): void => {
    count.signIns += 1;
    luck.pick(tabs)?.signIn(service.signIn(`sign-in-${count.signIns}`));
  };
  // More than once: the store may be busy.
  const lookAll = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      for (const { life } of tabs) void lookAgain(life);
      await time.pass(QUIET_MS);
    }
  };
  const signOut = async (tab: SoakTab): Promise<void> => {
    if (tab.session.tokens === null) return;
    count.signOuts += 1;
    // It is one person: who signs out does so in every tab.
    for (const { session } of tabs) if (session.tokens !== null) left.add(nameOf(session.tokens));
    service.revoke(nameOf(tab.session.tokens));
    void tab.life.end("signOut");
    await time.pass(QUIET_MS);
    await lookAll();
    for (const { session } of tabs)
      if (session.tokens !== null) wrongs.push(`${time.now()}: ${nameOf(session.tokens)} outlived a sign-out`);
  };
  const crash = (place: number): void => {
    count.crashes += 1;
    tabs[place]?.crash();
    open(place);
  };
  const act = async (): Promise<void> => {
    const tab = luck.pick(tabs);
    if (tab === undefined) return;
    if (tabs.every(({ session }) => session.tokens === null)) signIn();
    else if (luck.hits(0.02)) crash(tabs.indexOf(tab));
    else if (luck.hits(0.000_5)) await signOut(tab);
    else if (luck.hits(0.000_3) && tab.session.tokens !== null) {
      count.revocations += 1;
      service.revoke(nameOf(tab.session.tokens));
    } else if (luck.hits(0.2)) void lookAgain(tab.life);
    else void tab.source.getAccessToken({ forceRefresh: luck.hits(0.8) }).catch(() => undefined);
  };
  for (let place = 0; place < TABS; place += 1) open(place);
  await time.pass(QUIET_MS);
  return { time, luck, service, browser, tabs, wrongs, count, act, signIn, lookAll };
};

const storage = () => {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
};

test("10,000 refreshes across 20 simulated tabs with random faults lose no session that the service still accepts (seed printed)", async () => {
  const seed = Number(SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.info(`The soak runs with SOAK_SEED=${seed}.`);
  const { time, luck, service, browser, tabs, wrongs, count, act, signIn, lookAll } = await begin(seed);
  while (service.tally.refreshes < Number(SOAK_REFRESHES) && wrongs.length === 0) {
    await act();
    await time.pass(luck() * 400);
  }
  await time.pass(QUIET_MS);
  await lookAll();
  expect(wrongs).toStrictEqual([]);
  expect(browser.overlap.most).toBe(1);
  // Afterwards all who share the store hold what stands there.
  if (tabs.every(({ session }) => session.tokens === null)) signIn();
  await time.pass(QUIET_MS);
  await lookAll();
  const kept = await browser.shared.read();
  const sharing = tabs.filter(({ session }) => session.place !== null);
  expect(sharing.length).toBeGreaterThan(TABS / 2);
  for (const { held } of sharing) expect(refreshTokenOf(held())).toBe(kept?.refreshToken);
  // And a definite refusal is the end for each, with a reason.
  for (let name = 1; name <= count.signIns; name += 1) service.revoke(`sign-in-${name}`);
  for (let round = 0; round < 5; round += 1) {
    for (const { source } of tabs) void source.getAccessToken({ forceRefresh: true }).catch(() => undefined);
    await time.pass(QUIET_MS);
  }
  for (const { session } of tabs)
    expect(session).toMatchObject({ tokens: null, current: { status: "signedOut", reason: /./ } });
  console.info(JSON.stringify({ ...service.tally, ...count, minutes: Math.round(time.now() / 60_000) }));
}, 300_000);
