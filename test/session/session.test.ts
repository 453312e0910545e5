import { afterEach, describe, expect, test, vi } from "vitest";
import { reveal } from "../../src/protocol/secret.js";
import { createSession } from "../../src/session/create-session.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { SessionStore } from "../../src/session/session-store.js";
import { arrivedTokens } from "./make-tokens.js";

const NOW = 5_000_000;
const sessionOver = (store: SessionStore) => createSession(store, () => NOW);
const written = (store: SessionStore) => vi.waitFor(async () => expect(await store.read()).not.toBeNull());

afterEach(() => vi.unstubAllGlobals());

describe("a session", () => {
  test("is restoring until its store was read, then signed out for no reason", async () => {
    const session = sessionOver(memoryStore());
    expect(session.current.status).toBe("restoring");
    await expect(session.ready()).resolves.toStrictEqual({ status: "signedOut", user: null, reason: "none" });
    expect(session.current).toBe(await session.ready());
  });

  test("keeps tokens when they arrive and says signedIn only when the sign-in is complete", async () => {
    const store = memoryStore();
    const session = sessionOver(store);
    await session.ready();
    const user = session.accept(arrivedTokens());
    await written(store);
    expect(session.current.status).toBe("signedOut");
    expect(session.tokens).not.toBeNull();
    expect(await store.read()).not.toBeNull();
    session.complete();
    expect(session.current).toStrictEqual({ status: "signedIn", user, reason: null });
  });

  test("a sign-in that came before the store was read is not undone by reading it", async () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens());
    await session.ready();
    expect(session.current.status).toBe("signedOut");
    session.complete();
    expect(session.current.status).toBe("signedIn");
  });

  test("ready() gives what is true now, however often it is asked", async () => {
    const session = sessionOver(memoryStore());
    await session.ready();
    session.accept(arrivedTokens());
    session.complete();
    expect((await session.ready()).status).toBe("signedIn");
    session.clear("signOut");
    expect(await session.ready()).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
  });

  test("a listener that throws keeps neither the others nor the change from going on", async () => {
    const session = sessionOver(memoryStore());
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

  test("tokens that end before the sign-in is complete are told of, also after a sign-out for the same reason", async () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens("1"));
    session.complete();
    session.clear("signOut");
    session.accept(arrivedTokens("2"));
    const listener = vi.fn();
    session.subscribe(listener);
    session.clear("signOut");
    session.clear("signOut");
    expect(listener).toHaveBeenCalledTimes(1);
    expect(session.current).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
  });

  test("completing without tokens changes nothing", async () => {
    const session = sessionOver(memoryStore());
    const before = await session.ready();
    session.complete();
    expect(session.current).toBe(before);
  });

  test("B3: is restored by another session over the same store", async () => {
    const store = memoryStore();
    const user = sessionOver(store).accept(arrivedTokens());
    await written(store);
    const restored = await sessionOver(store).ready();
    expect(restored).toStrictEqual({ status: "signedIn", user, reason: null });
  });

  test("G22: is stored under the canonical username", async () => {
    const store = memoryStore();
    sessionOver(store).accept(arrivedTokens("1", { "cognito:username": "Canonical-Name" }));
    await written(store);
    expect((await store.read())?.username).toBe("Canonical-Name");
  });

  test("tells its listeners of each change once, until they stop", async () => {
    const session = sessionOver(memoryStore());
    const listener = vi.fn();
    const stop = session.subscribe(listener);
    await session.ready();
    session.accept(arrivedTokens());
    session.complete();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    session.clear("signOut");
    expect(listener).toHaveBeenCalledTimes(2);
    expect(session.current.reason).toBe("signOut");
  });

  test("renewing keeps the old refresh token where none came, and the snapshot where the user is the same", async () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens("1"));
    session.complete();
    const { current, tokens } = session;
    if (tokens === null) throw new Error("no tokens");
    session.renew(tokens, { ...arrivedTokens("2"), refreshToken: null });
    expect(session.tokens?.refreshToken && reveal(session.tokens.refreshToken)).toBe("refresh-token-1");
    expect(session.current).toBe(current);
  });

  test("B6: renewed claims reach the snapshot", async () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens("1"));
    session.complete();
    if (session.tokens === null) throw new Error("no tokens");
    session.renew(session.tokens, arrivedTokens("2", { email: "new@example.com" }));
    expect(session.current.user?.attributes).toStrictEqual({ email: "new@example.com", email_verified: "true" });
  });

  test("tokens that were replaced or cleared meanwhile are not renewed", () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens("1"));
    const { tokens } = session;
    if (tokens === null) throw new Error("no tokens");
    session.clear("signOut");
    session.renew(tokens, arrivedTokens("2"));
    expect(session.tokens).toBeNull();
  });

  test("the end of one sign-in leaves the next alone, and an end that was told already is not told again", () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens("1"));
    const { signIn, tokens } = session;
    if (tokens === null) throw new Error("no tokens");
    session.renew(tokens, arrivedTokens("2"));
    expect(session.signIn).toBe(signIn);
    session.accept(arrivedTokens("3"));
    session.clear("signOut", signIn);
    expect(session.tokens?.refreshToken && reveal(session.tokens.refreshToken)).toBe("refresh-token-3");
    session.clear("signOut");
    const { current } = session;
    session.clear("signOut");
    expect(session.current).toBe(current);
    expect(current).toStrictEqual({ status: "signedOut", user: null, reason: "signOut" });
  });

  test("dates tokens by their life from arrival, whatever the service's clock says", () => {
    const session = sessionOver(memoryStore());
    session.accept(arrivedTokens());
    expect(session.tokens?.accessTokenExpiresAt).toBe(NOW + 3_600_000);
  });

  test("reads the user from the ID token, groups and non-ASCII names included", () => {
    const session = sessionOver(memoryStore());
    const user = session.accept(arrivedTokens("1", { "cognito:groups": ["admin"], given_name: "Zoë 日本", age: 7 }));
    expect(user).toStrictEqual({
      username: "ada",
      sub: "0a1b2c3d-sub",
      attributes: { email: "ada@example.com", email_verified: "true", given_name: "Zoë 日本", age: "7" },
      groups: ["admin"],
    });
  });
});
