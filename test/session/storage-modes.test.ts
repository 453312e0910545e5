import { afterEach, describe, expect, test, vi } from "vitest";
import { reveal } from "../../src/protocol/secret.js";
import { createSession } from "../../src/session/create-session.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { TokenStorage } from "../../src/session/places.js";
import { placesOf } from "../../src/session/places.js";
import { settled } from "./browser-of-tabs.js";
import { liveSession } from "./live-session.js";
import { makePage } from "./make-page.js";
import { arrivedTokens } from "./make-tokens.js";

const KEY = "latchkey.client1";
type Mode = "local" | "session" | "memory" | "own";
/** Where a session of before is found after the change: gone, in its place of before, or where the new mode keeps it. */
type Fate = "gone" | "stays" | "moves";

const FATES: readonly (readonly [Mode, Mode, Fate])[] = [
  ["local", "session", "moves"],
  ["local", "memory", "moves"],
  ["local", "own", "moves"],
  // In the tab it is in one of the new mode's own places: for whoever is not kept signed in.
  ["session", "local", "stays"],
  ["session", "memory", "moves"],
  ["session", "own", "stays"],
  ["memory", "local", "gone"],
  ["memory", "session", "gone"],
  ["memory", "own", "gone"],
  // Where a store of the app's own is, only the app knows.
  ["own", "local", "gone"],
  ["own", "session", "gone"],
  ["own", "memory", "gone"],
];

const situation = () => {
  const page = makePage();
  const own = memoryStore();
  const found = async () => ({
    local: page.local.has(KEY),
    session: page.session.has(KEY),
    own: (await own.read()) !== null,
  });
  const storageOf = (mode: Mode): TokenStorage => (mode === "own" ? own : mode);
  const open = async (mode: Mode) => {
    const places = placesOf(storageOf(mode), "client1");
    const session = createSession(places);
    await session.ready();
    return liveSession({ session, places });
  };
  return { found, open };
};

afterEach(() => vi.unstubAllGlobals());

describe("S14: another `storage` than before", () => {
  test.each(FATES)(
    "S14: from %s to %s: what was kept %s, and nothing is left once signed out",
    async (from, to, fate) => {
      const { found, open } = situation();
      (await open(from)).signIn(arrivedTokens("1"));
      await settled();
      const next = await open(to);
      await settled();
      expect(next.session.current.status).toBe(fate === "gone" ? "signedOut" : "signedIn");
      const nowhere = { local: false, session: false, own: false };
      const where = fate === "moves" ? to : from;
      const expected = where === "memory" ? nowhere : { ...nowhere, [where]: true };
      expect(await found()).toStrictEqual(expected);
      if (fate === "gone") return;
      expect(next.session.tokens?.refreshToken && reveal(next.session.tokens.refreshToken)).toBe("refresh-token-1");
      await expect(next.life.end("signOut")).resolves.toBe(true);
      expect(await found()).toStrictEqual(nowhere);
    },
  );

  test.each([
    ["local", "session"],
    ["local", "memory"],
    ["session", "memory"],
  ] as const)("S14: from %s to %s: an old entry that cannot be read goes as well", async (from, to) => {
    const { found, open } = situation();
    window[`${from}Storage`].setItem(KEY, "{}");
    await open(to);
    await settled();
    expect(await found()).toStrictEqual({ local: false, session: false, own: false });
  });

  test("S14: a next sign-in is kept where the mode says, and the tab's own entry of before goes", async () => {
    const { found, open } = situation();
    (await open("session")).signIn(arrivedTokens("1"));
    await settled();
    const next = await open("local");
    next.signIn(arrivedTokens("2"));
    await settled();
    expect(await found()).toStrictEqual({ local: true, session: false, own: false });
  });

  test("S14: where the new place refuses it, the session goes on in memory, and the old entry goes all the same", async () => {
    const { found, open } = situation();
    (await open("local")).signIn(arrivedTokens("1"));
    await settled();
    window.sessionStorage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const next = await open("session");
    await settled();
    expect([next.session.current.status, next.session.place]).toStrictEqual(["signedIn", null]);
    expect(await found()).toStrictEqual({ local: false, session: false, own: false });
  });
});
