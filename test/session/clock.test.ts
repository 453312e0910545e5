import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import { createSession } from "../../src/session/create-session.js";
import type { ExchangeTokens } from "../../src/session/life/create-refresh.js";
import { memoryStore } from "../../src/session/memory-store.js";
import { liveSession } from "./live-session.js";
import { arrivedTokens, authenticationResult } from "./make-tokens.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 2, 4);
const access = (mark: string) => authenticationResult(mark)["AccessToken"];

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

/** Somebody who signed in while the device's clock was wrong by so much; it can be set anew. */
const signedInBy = (wrong: number, exchange: ExchangeTokens) => {
  const clock = { wrong };
  const time = {
    get now() {
      return Date.now() + clock.wrong;
    },
  };
  const live = liveSession({ exchange, clock: time, store: memoryStore() });
  live.signIn(arrivedTokens("1"));
  return { ...live, clock };
};

const counting = () => {
  let count = 1;
  return vi.fn<ExchangeTokens>(async () => arrivedTokens(String((count += 1))));
};

/** Lets time pass, and asks for a token every minute. Gives the distinct ones. */
const use = async (live: ReturnType<typeof signedInBy>, minutes: number) => {
  const got = new Set<string | null>();
  for (let minute = 0; minute < minutes; minute += 1) {
    await vi.advanceTimersByTimeAsync(MINUTE);
    got.add(await live.source.getAccessToken());
  }
  return [...got];
};

describe("S66: a device whose clock is wrong", () => {
  test.each([-10, 0, 10])(
    "S66: by %i minutes since before the sign-in: each token serves its life",
    async (minutes) => {
      const exchange = counting();
      const live = signedInBy(minutes * MINUTE, exchange);
      expect(await use(live, 59)).toStrictEqual([access("1")]);
      expect(await use(live, 1)).toStrictEqual([access("2")]);
      await use(live, 9 * 60);
      expect(exchange).toHaveBeenCalledTimes(10);
      expect(live.session.current.status).toBe("signedIn");
    },
  );

  test.each([-10, 10])("S66: set by %i minutes in between: one refresh at most, none too late", async (minutes) => {
    const exchange = counting();
    const live = signedInBy(0, exchange);
    expect(await use(live, 20)).toStrictEqual([access("1")]);
    live.clock.wrong = minutes * MINUTE;
    await use(live, 40);
    expect(exchange).toHaveBeenCalledTimes(1);
    await use(live, 10 * 60);
    expect(exchange.mock.calls.length).toBeLessThanOrEqual(12);
  });

  test("S66: set back, it does not make a dead token live", async () => {
    const live = signedInBy(0, () => Promise.reject(new AuthError("offline")));
    await use(live, 50);
    live.clock.wrong = -10 * MINUTE;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    await expect(live.source.getAccessToken()).rejects.toMatchObject({ code: "offline" });
  });

  test("S66: nor does a sleep in which nothing was measured", async () => {
    const live = signedInBy(0, () => Promise.reject(new AuthError("offline")));
    await live.source.getAccessToken();
    live.clock.wrong = HOUR;
    await expect(live.source.getAccessToken()).rejects.toMatchObject({ code: "offline" });
  });

  test("S66: a token that ends while its refresh fails is not given", async () => {
    const live = signedInBy(0, async () => {
      await new Promise((resolve) => void setTimeout(resolve, 25_000));
      throw new AuthError("offline");
    });
    await vi.advanceTimersByTimeAsync(HOUR - 20_000);
    const asked = live.source.getAccessToken().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await asked).toMatchObject({ code: "offline" });
  });

  test("S66: a session that was kept under another clock is used no longer than its tokens' life", async () => {
    const store = memoryStore();
    const exchange = counting();
    liveSession({ store, clock: { now: START } }).signIn(arrivedTokens("1"));
    await vi.advanceTimersByTimeAsync(0);
    const places = { kept: store, tab: null, former: [] };
    const session = createSession(places);
    await session.ready();
    const later = liveSession({ session, places, exchange, clock: { now: START - 10 * HOUR } });
    await expect(later.source.getAccessToken()).resolves.toBe(access("1"));
    await vi.advanceTimersByTimeAsync(HOUR);
    await expect(later.source.getAccessToken()).resolves.toBe(access("2"));
  });
});
