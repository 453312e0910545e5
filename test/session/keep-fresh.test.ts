import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import type { ExchangeTokens } from "../../src/session/life/create-refresh.js";
import { liveSession } from "./live-session.js";
import { arrivedTokens } from "./make-tokens.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A page that can be seen, hidden, and told what happens to it. */
const openPage = (visibilityState = "visible") => {
  const page = Object.assign(new EventTarget(), { visibilityState });
  const window = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", window);
  return {
    show: (state: "visible" | "hidden") => {
      page.visibilityState = state;
      page.dispatchEvent(new Event("visibilitychange"));
    },
    tell: (event: string) => void window.dispatchEvent(new Event(event)),
  };
};

/** Somebody is signed in by tokens that live so long, each time. */
const signedInFor = (lifeS: number, random = 0, offline = { is: false }, wrong = { by: 0 }) => {
  const at: number[] = [];
  const begun = Date.now();
  const tokens = (mark: string) => arrivedTokens(mark, { iat: 0, exp: lifeS, origin_jti: "sign-in-1" });
  const exchange = vi.fn<ExchangeTokens>(async () => {
    at.push((Date.now() - begun) / SECOND);
    if (offline.is) throw new AuthError("offline");
    return tokens(String(at.length + 1));
  });
  const clock = {
    get now() {
      return Date.now() + wrong.by;
    },
  };
  const live = liveSession({ exchange, clock, random: () => random });
  live.signIn(tokens("1"));
  /** At which second after the sign-in each refresh came. */
  return { ...live, at, exchange };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("keeping fresh", () => {
  test.each([
    [0, 3540],
    [0.5, 3510],
    [0.999, 3480],
  ])(
    "S66: tokens of an hour are renewed before their end, spread at random (%d: after %i s)",
    async (random, after) => {
      openPage();
      const { at } = signedInFor(3600, random);
      await vi.advanceTimersByTimeAsync(3600 * SECOND);
      expect(at.map(Math.round)).toStrictEqual([after]);
    },
  );

  test("again and again, as long as the page is seen", async () => {
    openPage();
    const { exchange, session } = signedInFor(3600);
    await vi.advanceTimersByTimeAsync(10 * 3600 * SECOND);
    expect(exchange).toHaveBeenCalledTimes(10);
    expect(session.current.status).toBe("signedIn");
  });

  test("a hidden page renews nothing, also where it was hidden on the way; seen again it catches up at once", async () => {
    const page = openPage("hidden");
    const { exchange } = signedInFor(3600);
    page.show("visible");
    await vi.advanceTimersByTimeAsync(3539 * SECOND);
    page.show("hidden");
    await vi.advanceTimersByTimeAsync(3 * 3600 * SECOND);
    expect(exchange).not.toHaveBeenCalled();
    page.show("visible");
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  test.each([
    [60, 120],
    [30, 120],
    [1, 120],
    [0, 121],
  ])("tokens that live for %i s make no storm: %i refreshes in an hour at most", async (lifeS, most) => {
    openPage();
    const { exchange, source } = signedInFor(lifeS);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(exchange.mock.calls.length).toBeGreaterThanOrEqual(most / 2);
    expect(exchange.mock.calls.length).toBeLessThanOrEqual(most);
    await expect(source.getIdToken()).resolves.not.toBeNull();
  });

  test("B5: offline, the next try comes half a minute later, and at once when the network is back; nobody is signed out", async () => {
    const page = openPage();
    const offline = { is: true };
    const { at, session } = signedInFor(3600, 0, offline);
    await vi.advanceTimersByTimeAsync(3635 * SECOND);
    expect(at.map(Math.round)).toStrictEqual([3540, 3570, 3600, 3630]);
    offline.is = false;
    page.tell("online");
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(at.map(Math.round)).toStrictEqual([3540, 3570, 3600, 3630, 3635]);
    expect(session.current.status).toBe("signedIn");
  });

  test("a page that is looked at over and over asks for nothing before it is time", async () => {
    const page = openPage();
    const { exchange } = signedInFor(3600);
    for (let look = 0; look < 100; look += 1) {
      page.show("hidden");
      page.show("visible");
      for (const event of ["focus", "online", "pageshow"]) page.tell(event);
      await vi.advanceTimersByTimeAsync(SECOND);
    }
    expect(exchange).not.toHaveBeenCalled();
  });

  test.each([-10, 10])("S66: a clock that is set by %i minutes in between delays nothing", async (minutes) => {
    openPage();
    const wrong = { by: 0 };
    const { at } = signedInFor(3600, 0, { is: false }, wrong);
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    wrong.by = minutes * MINUTE;
    await vi.advanceTimersByTimeAsync(29.5 * MINUTE);
    expect(at).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10 * 60 * MINUTE);
    expect(at.length).toBeLessThanOrEqual(12);
  });

  test("what another tab renewed is renewed when that is due", async () => {
    openPage();
    const { at, refresh, held } = signedInFor(3600);
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    await refresh(held());
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(at.map(Math.round)).toStrictEqual([1800, 5340]);
  });

  test("after a sign-out nothing is renewed", async () => {
    openPage();
    const { exchange, life } = signedInFor(3600);
    await life.end("signOut");
    await vi.advanceTimersByTimeAsync(10 * 3600 * SECOND);
    expect(exchange).not.toHaveBeenCalled();
  });
});
