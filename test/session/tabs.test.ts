import { afterEach, describe, expect, test, vi } from "vitest";
import { AuthError } from "../../src/protocol/auth-error.js";
import { reveal } from "../../src/protocol/secret.js";
import type { ExchangeTokens } from "../../src/session/life/create-refresh.js";
import { lookAgain } from "../../src/session/life/look-again.js";
import type { SessionTokens } from "../../src/session/session-tokens.js";
import { browserOfTabs, settled } from "./browser-of-tabs.js";
import { makePage } from "./make-page.js";
import { authenticationResult } from "./make-tokens.js";
import { BOB, follow, heldExchange, ofSignIn } from "./tab-doings.js";

afterEach(() => vi.unstubAllGlobals());

const access = (mark: string) => authenticationResult(mark)["AccessToken"];

describe("several tabs", () => {
  test("S60, G11: one refresh serves all of them, however many ask at once", async () => {
    const exchange = vi.fn<ExchangeTokens>(async () => {
      await settled();
      return ofSignIn("2", { origin_jti: "sign-in-1" });
    });
    const { open, clock } = browserOfTabs();
    const tabs = await Promise.all(Array.from({ length: 5 }, () => open({ exchange })));
    tabs[0]?.signIn(ofSignIn("1"));
    await settled();
    expect(tabs.map(({ session }) => session.current.status)).toStrictEqual(Array(5).fill("signedIn"));
    clock.now = 3_590_000;
    const got = await Promise.all(tabs.map(({ source }) => source.getAccessToken()));
    expect(got).toStrictEqual(Array(5).fill(access("2")));
    expect(exchange).toHaveBeenCalledTimes(1);
  });

  test("S60: who only hears of it has the new tokens as well, and no token crosses", async () => {
    const { open, told } = browserOfTabs();
    const [one, other] = [
      await open({ exchange: async () => ofSignIn("2", { origin_jti: "sign-in-1" }) }),
      await open(),
    ];
    one.signIn(ofSignIn("1"));
    await settled();
    await one.refresh(one.held());
    await settled();
    expect(reveal(other.held().accessToken)).toBe(access("2"));
    expect(told).toStrictEqual([{ type: "sessionChanged" }, { type: "sessionChanged" }]);
  });

  test("S61: a new refresh token is kept before it is used", async () => {
    const { open, kept } = browserOfTabs();
    const seen: (string | undefined)[] = [];
    const tab = await open({ exchange: async () => ofSignIn("2", { email: "new@example.com" }) });
    tab.signIn(ofSignIn("1", { origin_jti: "sign-in-2" }));
    await settled();
    const look = async () => void seen.push((await kept?.read())?.refreshToken ?? undefined);
    tab.session.subscribe(() => void look());
    await tab.refresh(tab.held());
    await settled();
    expect(seen).toStrictEqual(["refresh-token-2"]);
  });

  test("S61: a refusal that another tab's refresh explains signs nobody out, also where that is kept a moment later", async () => {
    const slow = heldExchange();
    const { open } = browserOfTabs();
    const faster = await open({ exchange: slow.exchange, hasLocks: false });
    faster.signIn(ofSignIn("1"));
    await settled();
    const refused = await open({
      exchange: () => Promise.reject(new AuthError("sessionRevoked")),
      hasLocks: false,
      sleep: async () => {
        slow.answers[0]?.resolve(ofSignIn("2", { origin_jti: "sign-in-1" }));
        await settled();
      },
    });
    const asked = faster.refresh(faster.held());
    await slow.asked();
    await refused.refresh(refused.held());
    await asked;
    await settled();
    for (const { session, source } of [faster, refused]) {
      expect(session.current.status).toBe("signedIn");
      await expect(source.getAccessToken()).resolves.toBe(access("2"));
    }
  });

  test("S61, B5: a definite refusal signs out all of them, with a reason", async () => {
    const { open, kept } = browserOfTabs();
    const one = await open({ exchange: () => Promise.reject(new AuthError("sessionRevoked")) });
    const other = await open();
    one.signIn(ofSignIn("1"));
    await settled();
    await one.refresh(one.held());
    await settled();
    for (const { session } of [one, other]) expect(session.current.reason).toBe("sessionRevoked");
    expect(await kept?.read()).toBeNull();
  });

  test("B5, S63: a tab that looks before it is told knows why nothing stands there any more", async () => {
    makePage();
    const { open } = browserOfTabs();
    const one = await open({ exchange: () => Promise.reject(new AuthError("sessionRevoked")) });
    const deaf = await open();
    deaf.tabs.close();
    const reasons: (string | null)[] = [];
    for (const leave of [() => one.refresh(one.held()), () => one.life.end("signOut")]) {
      one.signIn(ofSignIn("1"));
      await settled();
      await lookAgain(deaf.life);
      expect(deaf.session.current.status).toBe("signedIn");
      await leave();
      await lookAgain(deaf.life);
      reasons.push(deaf.session.current.reason);
    }
    expect(reasons).toStrictEqual(["sessionRevoked", "signOut"]);
  });

  test("S63, S64: a sign-out is followed by all, those with a session of their own tell the service as well", async () => {
    const revoke = vi.fn();
    const { open, kept } = browserOfTabs();
    const [one, shared, alone] = [await open(), await open(), await open({ revoke })];
    alone.signIn(ofSignIn("2"), false);
    one.signIn(ofSignIn("1"));
    await settled();
    const tokens = alone.held();
    expect(reveal(tokens.accessToken)).toBe(access("2"));
    expect(shared.session.current.status).toBe("signedIn");
    await expect(one.life.end("signOut")).resolves.toBe(true);
    await settled();
    for (const { session } of [one, shared, alone]) expect(session.current.reason).toBe("signOut");
    expect(revoke.mock.calls).toStrictEqual([[tokens]]);
    expect([await kept?.read(), await alone.own.read()]).toStrictEqual([null, null]);
  });

  test("S63: who signs out in a tab of its own leaves the session that all tabs read, too", async () => {
    const { open, kept } = browserOfTabs();
    const revoke = vi.fn<(tokens: SessionTokens) => void>();
    const [alone, shared] = [await open({ revoke }), await open()];
    alone.signIn(ofSignIn("1"), false);
    shared.signIn(ofSignIn("2"));
    await settled();
    expect(reveal(alone.held().accessToken)).toBe(access("1"));
    await alone.life.end("signOut");
    await settled();
    expect(await kept?.read()).toBeNull();
    expect(revoke.mock.calls.map(([{ accessToken }]) => reveal(accessToken))).toStrictEqual([access("2")]);
    for (const { session } of [alone, shared]) expect(session.current.reason).toBe("signOut");
  });

  test("S65: but nobody else's", async () => {
    const { open, kept } = browserOfTabs();
    const [alone, shared] = [await open(), await open()];
    alone.signIn(ofSignIn("2"), false);
    shared.signIn(ofSignIn("1", BOB));
    await settled();
    expect(alone.session.current.user?.username).toBe("ada");
    await alone.life.end("signOut");
    await settled();
    expect((await kept?.read())?.username).toBe("bob");
    expect(shared.session.current.user?.username).toBe("bob");
  });

  test("S65: another person in another tab comes after nobody, in every tab", async () => {
    const { open } = browserOfTabs();
    const [one, other] = [await open(), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    const shown = [one, other].map(({ session }) => follow(session));
    const { signIn } = one.session;
    other.signIn(ofSignIn("2", BOB));
    await settled();
    expect(shown).toStrictEqual(shown.map(() => ["signedOut replaced", "signedIn bob"]));
    expect(one.session.signIn).toBeGreaterThan(signIn);
  });

  test("S65: a token that one person asked for is not the next one's", async () => {
    const slow = heldExchange();
    const { open } = browserOfTabs();
    const [one, other] = [await open({ exchange: slow.exchange }), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    const asked = one.source.getAccessToken({ forceRefresh: true });
    await slow.asked();
    other.signIn(ofSignIn("2", BOB));
    await settled();
    slow.answers[0]?.resolve(ofSignIn("3", { origin_jti: "sign-in-1" }));
    await expect(asked).resolves.toBeNull();
    expect(one.session.current.user?.username).toBe("bob");
    await expect(one.source.getAccessToken()).resolves.toBe(access("2"));
  });

  test("S65: a sign-out on its way leaves alone who signed in elsewhere meanwhile, heard of or not", async () => {
    const { open, kept } = browserOfTabs();
    const [one, other] = [await open(), await open()];
    one.signIn(ofSignIn("1"));
    await settled();
    other.signIn(ofSignIn("2", BOB));
    while ((await kept?.read())?.username !== "bob") await Promise.resolve();
    expect(one.session.current.user?.username).toBe("ada");
    await one.life.end("signOut");
    await settled();
    expect((await kept?.read())?.username).toBe("bob");
    for (const { session } of [one, other]) expect(session.current.user?.username).toBe("bob");
  });
});
