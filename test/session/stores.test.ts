import { afterEach, describe, expect, test, vi } from "vitest";
import { dateTokens } from "../../src/session/date-tokens.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { TokenStorage } from "../../src/session/places.js";
import { placesOf } from "../../src/session/places.js";
import type { SessionStore } from "../../src/session/session-store.js";
import { toStored } from "../../src/session/to-stored.js";
import { liveSession } from "./live-session.js";
import { makePage } from "./make-page.js";
import { arrivedTokens } from "./make-tokens.js";

const KEY = "latchkey.client1";
const sessionIn = (storage: TokenStorage) => liveSession({ places: placesOf(storage, "client1") });
const silence = () => new Promise<never>(() => {});
const full = () => {
  throw new DOMException("full", "QuotaExceededError");
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("stores", () => {
  test.each(["local", "session"] as const)("'%s' keeps one entry there named by the app client", async (kind) => {
    const entries = makePage();
    const { life, session } = sessionIn(kind);
    life.accept(arrivedTokens(), true);
    await vi.waitFor(() => expect([...entries[kind].keys()]).toStrictEqual([KEY]));
    expect(entries[kind === "local" ? "session" : "local"].size).toBe(0);
    expect((await sessionIn(kind).session.ready()).status).toBe("signedIn");
    await expect(session.clear("signOut")).resolves.toBe(true);
    expect(entries[kind].size).toBe(0);
  });

  const opaque = { ...toStored(dateTokens(arrivedTokens(), 0)), accessToken: "opaque" };
  test.each([
    ["no JSON", "not json"],
    ["an empty object", "{}"],
    ["a text", '"text"'],
    ["a written null", "null"],
    ["half a session", JSON.stringify({ version: 1, username: "ada" })],
    ["an access token that is no JWT", JSON.stringify(opaque)],
  ])("%s in the storage is a session that cannot be read, and is cleared", async (_what, text) => {
    const { local } = makePage();
    local.set(KEY, text);
    const auth = await sessionIn("local").session.ready();
    expect(auth).toStrictEqual({ status: "signedOut", user: null, reason: "unreadable" });
    await vi.waitFor(() => expect(local.size).toBe(0));
  });

  test("a full storage falls back to memory and leaves no old session behind", async () => {
    const { local } = makePage({ setItem: full });
    local.set(KEY, "old");
    const { session, signIn, source } = sessionIn("local");
    signIn(arrivedTokens());
    await vi.waitFor(() => expect(session.place).toBeNull());
    expect(local.size).toBe(0);
    expect(session.current.status).toBe("signedIn");
    await expect(source.getAccessToken()).resolves.not.toBeNull();
  });

  test("where the old session fills the storage, the new one takes its place", async () => {
    const { local } = makePage();
    const { session, signIn } = sessionIn("local");
    signIn(arrivedTokens("1"));
    await vi.waitFor(() => expect(local.size).toBe(1));
    const setItem = (key: string, value: string) => (local.size === 0 ? void local.set(key, value) : full());
    Object.assign(window.localStorage, { setItem });
    signIn(arrivedTokens("2"));
    await vi.waitFor(() => expect(local.get(KEY)).toContain("refresh-token-2"));
    expect(session.place).not.toBeNull();
  });

  test("a forbidden storage counts as empty and memory serves", async () => {
    vi.stubGlobal("window", {
      get localStorage(): Storage {
        throw new DOMException("forbidden", "SecurityError");
      },
      get sessionStorage(): Storage {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
    const { session, signIn } = sessionIn("local");
    expect((await session.ready()).reason).toBe("none");
    signIn(arrivedTokens());
    await vi.waitFor(() => expect(session.place).toBeNull());
    expect(session.current).toMatchObject({ status: "signedIn", user: { username: "ada" } });
  });

  test("where there is no page, web storage falls back to memory", async () => {
    const { session, signIn } = sessionIn("session");
    expect((await session.ready()).reason).toBe("none");
    signIn(arrivedTokens());
    await vi.waitFor(() => expect(session.place).toBeNull());
    expect(session.current.status).toBe("signedIn");
  });

  test("a store of the app's own is written, read and cleared, one call after the other", async () => {
    const calls: string[] = [];
    const inner = memoryStore();
    const own: SessionStore = {
      read: async () => inner.read(),
      write: async (session) => {
        await new Promise((resolve) => void setTimeout(resolve, 5));
        calls.push("write");
        await inner.write(session);
      },
      clear: async () => {
        calls.push("clear");
        await inner.clear();
      },
    };
    const { life, session } = sessionIn(own);
    life.accept(arrivedTokens(), true);
    await session.clear("signOut");
    expect(calls).toStrictEqual(["write", "clear"]);
    expect(await inner.read()).toBeNull();
  });

  test("a store of the app's own that fails counts as empty and is not cleared", async () => {
    const clear = vi.fn();
    const own: SessionStore = {
      read: () => {
        throw new TypeError("Failed to fetch");
      },
      write: () => undefined,
      clear,
    };
    expect((await sessionIn(own).session.ready()).reason).toBe("none");
    expect(clear).not.toHaveBeenCalled();
  });

  test("a store of the app's own that never answers counts as empty after five seconds, and memory serves", async () => {
    vi.useFakeTimers();
    const { session, signIn, source } = sessionIn({ read: silence, write: silence, clear: silence });
    const ready = session.ready();
    const early = vi.fn();
    void ready.then(early);
    await vi.advanceTimersByTimeAsync(4999);
    expect(early).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await ready).reason).toBe("none");
    signIn(arrivedTokens());
    expect(session.current.status).toBe("signedIn");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.place).toBeNull();
    await expect(source.getAccessToken()).resolves.not.toBeNull();
  });

  test("a store of the app's own that cannot be listened to keeps a session all the same", async () => {
    const thrown = vi.fn();
    vi.stubGlobal("queueMicrotask", thrown);
    const own = memoryStore();
    const { session, signIn } = sessionIn({ ...own, subscribe: full });
    await session.ready();
    signIn(arrivedTokens());
    await vi.waitFor(async () => expect(await own.read()).not.toBeNull());
    expect(thrown).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (live: ReturnType<typeof sessionIn>) => unknown]>([
    ["somebody else signs in", ({ signIn }) => signIn(arrivedTokens("2", { sub: "bob", "cognito:username": "bob" }))],
    ["somebody signs out", ({ session }) => session.clear("signOut")],
  ])("a session in a store that could not be read is restored by no later page once %s", async (_what, act) => {
    const own = memoryStore();
    sessionIn(own).life.accept(arrivedTokens(), true);
    await vi.waitFor(async () => expect(await own.read()).not.toBeNull());
    const live = sessionIn({ ...own, read: () => Promise.reject(new Error("busy")) });
    await live.session.ready();
    expect((await own.read())?.username).toBe("ada");
    act(live);
    await vi.waitFor(async () => expect((await own.read())?.username).not.toBe("ada"));
  });

  test("nor where the store takes no more sessions", async () => {
    const own = memoryStore();
    sessionIn(own).life.accept(arrivedTokens(), true);
    await vi.waitFor(async () => expect(await own.read()).not.toBeNull());
    const live = sessionIn({ ...own, read: () => Promise.reject(new Error("busy")), write: full });
    await live.session.ready();
    live.signIn(arrivedTokens("2"));
    await vi.waitFor(async () => expect(await own.read()).toBeNull());
    expect(live.session.current.status).toBe("signedIn");
  });
});
