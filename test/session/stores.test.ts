import { afterEach, describe, expect, test, vi } from "vitest";
import { chooseStore } from "../../src/session/choose-store.js";
import { createSession } from "../../src/session/create-session.js";
import type { Session } from "../../src/session/create-session.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { SessionStore } from "../../src/session/session-store.js";
import { arrivedTokens } from "./make-tokens.js";

const sessionOver = (store: SessionStore) => createSession(store, () => 0);

/** A page with storages of its own. */
const makePage = (storage: Partial<Storage> = {}): Map<string, string> => {
  const entries = new Map<string, string>();
  const web = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    ...storage,
  };
  vi.stubGlobal("window", { localStorage: web, sessionStorage: web });
  return entries;
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("stores", () => {
  test.each(["local", "session"] as const)("'%s' keeps one entry named by the app client", async (kind) => {
    const entries = makePage();
    const session = sessionOver(chooseStore(kind, "client1"));
    session.accept(arrivedTokens());
    await vi.waitFor(() => expect([...entries.keys()]).toStrictEqual(["latchkey.client1"]));
    const restored = await sessionOver(chooseStore(kind, "client1")).ready();
    expect(restored.status).toBe("signedIn");
    session.clear("signOut");
    await vi.waitFor(() => expect(entries.size).toBe(0));
  });

  test.each(["not json", "{}", '"text"', "null", JSON.stringify({ version: 1, username: "ada" })])(
    "%s in the storage is a session that cannot be read, and is cleared",
    async (text) => {
      const entries = makePage();
      entries.set("latchkey.client1", text);
      const auth = await sessionOver(chooseStore("local", "client1")).ready();
      expect(auth).toStrictEqual({ status: "signedOut", user: null, reason: "unreadable" });
      await vi.waitFor(() => expect(entries.size).toBe(0));
    },
  );

  test("a full storage falls back to memory and leaves no old session behind", async () => {
    const entries = makePage({
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    entries.set("latchkey.client1", "old");
    const store = chooseStore("local", "client1");
    sessionOver(store).accept(arrivedTokens());
    await vi.waitFor(async () => expect((await store.read())?.username).toBe("ada"));
    expect(entries.size).toBe(0);
  });

  test("a forbidden storage counts as empty and memory serves", async () => {
    vi.stubGlobal("window", {
      get localStorage(): Storage {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
    const store = chooseStore("local", "client1");
    const session = sessionOver(store);
    expect((await session.ready()).reason).toBe("none");
    session.accept(arrivedTokens());
    await vi.waitFor(async () => expect((await store.read())?.username).toBe("ada"));
  });

  test("where there is no page, web storage falls back to memory", async () => {
    expect((await sessionOver(chooseStore("session", "client1")).ready()).reason).toBe("none");
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
    const session = sessionOver(chooseStore(own, "client1"));
    session.accept(arrivedTokens());
    session.clear("signOut");
    await vi.waitFor(() => expect(calls).toStrictEqual(["write", "clear"]));
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
    expect((await sessionOver(chooseStore(own, "client1")).ready()).reason).toBe("none");
    expect(clear).not.toHaveBeenCalled();
  });

  test("a store of the app's own that never answers counts as empty after five seconds, and memory serves", async () => {
    vi.useFakeTimers();
    const own: SessionStore = { read: () => new Promise(() => {}), write: () => undefined, clear: () => undefined };
    const store = chooseStore(own, "client1");
    const ready = sessionOver(store).ready();
    const early = vi.fn();
    void ready.then(early);
    await vi.advanceTimersByTimeAsync(4999);
    expect(early).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await ready).reason).toBe("none");
    sessionOver(store).accept(arrivedTokens());
    await vi.advanceTimersByTimeAsync(0);
    expect((await sessionOver(store).ready()).status).toBe("signedIn");
  });

  test.each<[string, (session: Session) => void]>([
    ["somebody else signs in", (session) => void session.accept(arrivedTokens())],
    ["somebody signs out", (session) => session.clear("signOut")],
  ])("a session in a store that was given up is restored by no later page once %s", async (_what, act) => {
    const own = memoryStore();
    sessionOver(own).accept(arrivedTokens());
    await vi.waitFor(async () => expect(await own.read()).not.toBeNull());
    const session = sessionOver(chooseStore({ ...own, read: () => Promise.reject(new Error("busy")) }, "client1"));
    await session.ready();
    expect(await own.read()).not.toBeNull();
    act(session);
    await vi.waitFor(async () => expect(await own.read()).toBeNull());
  });
});
