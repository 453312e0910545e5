import { describe, expect, test } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import { reveal } from "../../src/protocol/secret.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { SessionStore } from "../../src/session/session-store.js";
import { browserOfTabs, settled } from "./browser-of-tabs.js";
import { arrivedTokens, authenticationResult } from "./make-tokens.js";
import { BOB, follow, heldExchange, ofSignIn } from "./tab-doings.js";

const access = (mark: string) => authenticationResult(mark)["AccessToken"];

describe("what happens at the same time", () => {
  test("G11: a sign-out in another tab while this one refreshes: the answer brings nobody back", async () => {
    const slow = heldExchange();
    const { open, kept } = browserOfTabs();
    const [one, other] = [await open({ exchange: slow.exchange }), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    const refreshed = one.refresh(one.held());
    await slow.asked();
    await other.life.end("signOut");
    slow.answers[0]?.resolve(ofSignIn("2", { origin_jti: "sign-in-1" }));
    await refreshed;
    await settled();
    expect(await kept?.read()).toBeNull();
    for (const { session } of [one, other]) expect(session.current.reason).toBe("signOut");
  });

  test("a late write of another tab brings back nobody who signed out", async () => {
    const { open, kept } = browserOfTabs();
    const [one, other] = [await open(), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    const late = await kept?.read();
    await one.life.end("signOut");
    await settled();
    if (late) await kept?.write(late);
    other.tabs.tell({ type: "sessionChanged" });
    await settled();
    expect(one.session.current.reason).toBe("signOut");
    expect(await kept?.read()).toBeNull();
  });

  test("who gives up a sign-in half way signs out nobody who has a session of the same person elsewhere", async () => {
    const { open } = browserOfTabs();
    const [alone, other] = [await open(), await open()];
    alone.signIn(ofSignIn("1"), false);
    other.life.accept(ofSignIn("2"), true);
    await settled();
    await other.life.end("none");
    await settled();
    expect(alone.session.current.status).toBe("signedIn");
  });

  test("a look into the store while a sign-in is moved there finds the sign-in, not nobody", async () => {
    const calm = memoryStore();
    const slow: SessionStore = {
      read: async () => calm.read(),
      write: async (session) => {
        await settled();
        await calm.write(session);
      },
      clear: async () => {
        await settled();
        await calm.clear();
      },
    };
    const { open } = browserOfTabs(slow);
    const [tab, other] = [await open(), await open()];
    tab.signIn(ofSignIn("1"), false);
    await settled();
    tab.signIn(ofSignIn("2"), true);
    const shown = follow(tab.session);
    for (let look = 0; look < 5; look += 1) {
      other.tabs.tell({ type: "sessionChanged" });
      await settled();
    }
    expect(shown).toStrictEqual([]);
    expect(reveal(tab.held().accessToken)).toBe(access("2"));
  });

  test("a store that takes no new tokens keeps the old ones, on which the other tabs live", async () => {
    const store = memoryStore();
    let isFull = false;
    const own: SessionStore = {
      ...store,
      write: (session) => {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        return store.write(session);
      },
    };
    const { open } = browserOfTabs(own);
    const tokens = { ...ofSignIn("2", { origin_jti: "sign-in-1" }), refreshToken: null };
    const [one, other] = [await open({ exchange: async () => tokens }), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    isFull = true;
    await one.refresh(one.held());
    await settled();
    expect(reveal(one.held().accessToken)).toBe(access("2"));
    expect((await store.read())?.refreshToken).toBe("refresh-token-1");
    for (const { session } of [one, other]) expect(session.current.status).toBe("signedIn");
  });

  test("an entry that cannot be read any more signs nobody out, and is written over by the next refresh", async () => {
    const { open, kept } = browserOfTabs();
    const tab = await open({ exchange: async () => ofSignIn("2", { origin_jti: "sign-in-1" }) });
    const other = await open();
    tab.signIn(ofSignIn("1"));
    await settled();
    // SAFETY: what stands in a store may be anything.
    await kept?.write({ version: 1 } as never);
    other.tabs.tell({ type: "sessionChanged" });
    await settled();
    expect(tab.session.current.status).toBe("signedIn");
    await tab.refresh(tab.held());
    expect((await kept?.read())?.refreshToken).toBe("refresh-token-2");
  });

  test("a page that closes between the answer and the writing leaves the old tokens, for a try within the grace", async () => {
    const { open, kept } = browserOfTabs();
    const slow = heldExchange();
    const closing = await open({ exchange: slow.exchange });
    closing.signIn(ofSignIn("1"));
    await settled();
    void closing.refresh(closing.held());
    await slow.asked();
    const next = await open({
      exchange: async (tokens) => {
        expect(tokens.refreshToken && reveal(tokens.refreshToken)).toBe("refresh-token-1");
        return ofSignIn("3", { origin_jti: "sign-in-1" });
      },
      hasLocks: false,
    });
    await next.refresh(next.held());
    expect((await kept?.read())?.refreshToken).toBe("refresh-token-3");
  });

  test("S61: who was refused with an old token takes no good one from the other tabs", async () => {
    const { open } = browserOfTabs();
    const [refused, good] = [await open(), await open()];
    good.signIn(ofSignIn("1"));
    await settled();
    const shown = follow(good.session);
    const { sub } = good.session.current.user ?? { sub: "" };
    refused.tabs.tell({ type: "signedOut", sub, signIn: "sign-in-1", reason: "sessionRevoked" });
    await settled();
    expect(shown).toStrictEqual([]);
    expect(reveal(good.held().accessToken)).toBe(access("1"));
  });

  test("S61: who was refused while the store says nothing leaves what stands there to the other tabs", async () => {
    const inner = memoryStore();
    let isBusy = false;
    const read = () => (isBusy ? Promise.reject(new Error("busy")) : inner.read());
    const { open } = browserOfTabs({ ...inner, read });
    const refused = await open({ exchange: () => Promise.reject(new AuthError("sessionRevoked")) });
    const other = await open();
    other.signIn(ofSignIn("1"));
    await settled();
    isBusy = true;
    await refused.refresh(refused.held());
    isBusy = false;
    await settled();
    expect(refused.session.current.reason).toBe("sessionRevoked");
    expect((await inner.read())?.refreshToken).toBe("refresh-token-1");
    expect(other.session.current.status).toBe("signedIn");
  });

  test("a tab that was copied is not signed out when its twin is refused", async () => {
    const { open } = browserOfTabs();
    const twin = await open({ exchange: () => Promise.reject(new AuthError("sessionRevoked")) });
    twin.signIn(ofSignIn("1"), false);
    await settled();
    const own = memoryStore();
    const stored = await twin.own.read();
    if (stored) await own.write(stored);
    const copy = await open({ own });
    await twin.refresh(twin.held());
    await settled();
    expect(twin.session.current.reason).toBe("sessionRevoked");
    expect(copy.session.current.status).toBe("signedIn");
  });

  test("the same person may sign in again at once where sign-ins cannot be told apart", async () => {
    const { open } = browserOfTabs();
    const tab = await open({ exchange: async () => arrivedTokens("3") });
    tab.signIn(arrivedTokens("1"));
    await tab.life.end("signOut");
    tab.signIn(arrivedTokens("2"));
    await settled();
    await tab.refresh(tab.held());
    expect(tab.session.current.status).toBe("signedIn");
    await expect(tab.source.getAccessToken()).resolves.toBe(access("3"));
  });

  test("who answers a change of person with a sign-out signs out nobody but the one who is gone", async () => {
    const { open } = browserOfTabs();
    const [one, other] = [await open(), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    one.session.subscribe(() => {
      const { signIn, current } = one.session;
      if (current.status === "signedOut") void settled().then(() => one.life.end("signOut", signIn));
    });
    other.signIn(ofSignIn("2", BOB));
    await settled();
    await settled();
    expect(one.session.current.user?.username).toBe("bob");
  });
});
