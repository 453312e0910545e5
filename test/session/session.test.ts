import { afterEach, describe, expect, test, vi } from "vitest";
import { reveal } from "../../src/protocol/secret.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { SessionStore } from "../../src/session/session-store.js";
import type { ArrivedTokens } from "../../src/session/session-tokens.js";
import { liveSession } from "./live-session.js";
import { arrivedTokens } from "./make-tokens.js";

const NOW = 5_000_000;
const sessionOver = (store: SessionStore) => liveSession({ store, clock: { now: NOW } });
/** A session that a refresh gives these tokens. */
const refreshedBy = (tokens: ArrivedTokens) => liveSession({ exchange: async () => tokens });
const written = (store: SessionStore) => vi.waitFor(async () => expect(await store.read()).not.toBeNull());

afterEach(() => vi.unstubAllGlobals());

describe("a session", () => {
  test("is restoring until its store was read, then signed out for no reason", async () => {
    const { session } = sessionOver(memoryStore());
    expect(session.current.status).toBe("restoring");
    await expect(session.ready()).resolves.toStrictEqual({ status: "signedOut", user: null, reason: "none" });
    expect(session.current).toBe(await session.ready());
  });

  test("keeps tokens when they arrive and says signedIn only when the sign-in is complete", async () => {
    const store = memoryStore();
    const { session, life } = sessionOver(store);
    await session.ready();
    const user = life.accept(arrivedTokens(), true);
    await written(store);
    expect(session.current.status).toBe("signedOut");
    expect(session.tokens).not.toBeNull();
    expect(await store.read()).not.toBeNull();
    session.complete();
    expect(session.current).toStrictEqual({ status: "signedIn", user, reason: null });
  });

  test("a sign-in that came before the store was read is not undone by reading it", async () => {
    const { session, life } = sessionOver(memoryStore());
    life.accept(arrivedTokens(), true);
    await session.ready();
    expect(session.current.status).toBe("signedOut");
    session.complete();
    expect(session.current.status).toBe("signedIn");
  });

  test("ready() gives what is true now, however often it is asked", async () => {
    const { session, signIn } = sessionOver(memoryStore());
    await session.ready();
    signIn(arrivedTokens());
    expect((await session.ready()).status).toBe("signedIn");
    await session.clear("signOut");
    expect(await session.ready()).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
  });

  test("a listener that throws keeps neither the others nor the change from going on", async () => {
    const { session } = sessionOver(memoryStore());
    const thrown = vi.fn();
    vi.stubGlobal("queueMicrotask", thrown);
    const listener = vi.fn();
    session.subscribe(() => {
      throw new Error("a bug of the page");
    });
    session.subscribe(listener);
    expect((await session.ready()).status).toBe("signedOut");
    expect([listener, thrown].map((mock) => mock.mock.calls.length)).toStrictEqual([1, 1]);
  });

  test.each(["session", "life"] as const)(
    "tokens that end before the sign-in is complete are told of, also after a sign-out for the same reason (by the %s)",
    async (by) => {
      const { session, life, signIn } = sessionOver(memoryStore());
      const end = () => (by === "life" ? life.end("signOut") : session.clear("signOut"));
      signIn(arrivedTokens("1"));
      await end();
      life.accept(arrivedTokens("2"), true);
      const listener = vi.fn();
      session.subscribe(listener);
      await end();
      await end();
      expect(listener).toHaveBeenCalledTimes(1);
      expect(session.current).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
    },
  );

  test("completing without tokens changes nothing", async () => {
    const { session } = sessionOver(memoryStore());
    const before = await session.ready();
    session.complete();
    expect(session.current).toBe(before);
  });

  test("B3: is restored by another session over the same store", async () => {
    const store = memoryStore();
    const user = sessionOver(store).life.accept(arrivedTokens(), true);
    await written(store);
    const restored = await sessionOver(store).session.ready();
    expect(restored).toStrictEqual({ status: "signedIn", user, reason: null });
  });

  test("G22: is stored under the canonical username", async () => {
    const store = memoryStore();
    sessionOver(store).life.accept(arrivedTokens("1", { "cognito:username": "Canonical-Name" }), true);
    await written(store);
    expect((await store.read())?.username).toBe("Canonical-Name");
  });

  test("tells its listeners of each change once, until they stop", async () => {
    const { session, signIn } = sessionOver(memoryStore());
    const listener = vi.fn();
    const stop = session.subscribe(listener);
    await session.ready();
    signIn(arrivedTokens());
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    await session.clear("signOut");
    expect(listener).toHaveBeenCalledTimes(2);
    expect(session.current.reason).toBe("signOut");
  });

  test("a refresh keeps the old refresh token where none came, and the snapshot where the user is the same", async () => {
    const { session, signIn, refresh, held } = refreshedBy({ ...arrivedTokens("2"), refreshToken: null });
    signIn(arrivedTokens("1"));
    const { current } = session;
    await refresh(held());
    expect(session.tokens?.refreshToken && reveal(session.tokens.refreshToken)).toBe("refresh-token-1");
    expect(reveal(held().idToken)).toBe(reveal(arrivedTokens("2").idToken));
    expect(session.current).toBe(current);
  });

  test("B6: refreshed claims reach the snapshot", async () => {
    const { session, signIn, refresh, held } = refreshedBy(arrivedTokens("2", { email: "new@example.com" }));
    signIn(arrivedTokens("1"));
    await refresh(held());
    expect(session.current.user?.attributes).toStrictEqual({ email: "new@example.com", email_verified: "true" });
  });

  test("a refresh before the sign-in is complete does not complete it", async () => {
    const { session, life, refresh, held } = refreshedBy(arrivedTokens("2", { email: "new@example.com" }));
    await session.ready();
    life.accept(arrivedTokens("1"), true);
    await refresh(held());
    expect(session.current.status).toBe("signedOut");
    session.complete();
    expect(session.current.user?.attributes["email"]).toBe("new@example.com");
  });

  test.each(["session", "life"] as const)(
    "tokens that were cleared meanwhile (by the %s) are not renewed",
    async (by) => {
      const { session, life, store, signIn, refresh, held } = refreshedBy(arrivedTokens("2"));
      signIn(arrivedTokens("1"));
      const refreshed = refresh(held());
      await (by === "life" ? life.end("signOut") : session.clear("signOut"));
      await refreshed;
      expect(session.tokens).toBeNull();
      expect(await store.read()).toBeNull();
      expect(session.current.reason).toBe("signOut");
    },
  );

  test.each(["session", "life"] as const)(
    "the end of one sign-in (by the %s) leaves the next alone, and an end that was told already is not told again",
    async (by) => {
      const { session, life, signIn, refresh, held } = refreshedBy(arrivedTokens("2"));
      const end = (which?: number) => (by === "life" ? life.end("signOut", which) : session.clear("signOut", which));
      signIn(arrivedTokens("1"));
      const first = session.signIn;
      await refresh(held());
      expect(session.signIn).toBe(first);
      signIn(arrivedTokens("3"));
      await end(first);
      expect(session.tokens?.refreshToken && reveal(session.tokens.refreshToken)).toBe("refresh-token-3");
      await end();
      const { current } = session;
      await end();
      expect(session.current).toBe(current);
      expect(current).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
    },
  );

  test("dates tokens by their life from arrival, whatever the service's clock says", () => {
    const { life, held } = sessionOver(memoryStore());
    life.accept(arrivedTokens(), true);
    expect(held().accessTokenExpiresAt).toBe(NOW + 3_600_000);
  });

  test("reads the user from the ID token, groups and non-ASCII names included", () => {
    const claims = { "cognito:groups": ["admin"], given_name: "Zoë 日本", age: 7 };
    const user = sessionOver(memoryStore()).life.accept(arrivedTokens("1", claims), true);
    expect(user).toStrictEqual({
      username: "ada",
      sub: "0a1b2c3d-sub",
      attributes: { email: "ada@example.com", email_verified: "true", given_name: "Zoë 日本", age: "7" },
      groups: ["admin"],
    });
  });
});
