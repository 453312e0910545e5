import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { amplifyStore } from "../../src/cognito/index.js";
import type { StoredSession } from "../../src/cognito/index.js";
import { UnreadableSession } from "../../src/session/unreadable-session.js";
import { authenticationResult } from "../session/make-tokens.js";

const prefix = "CognitoIdentityServiceProvider.web.";
const store = amplifyStore({ clientId: "web" });

/** As aws-amplify leaves it behind on a device whose clock is `drift` behind the service's. */
const amplifySession = (name = "ada", drift = "0", claims: object = {}): [string, string][] => {
  const { IdToken, AccessToken, RefreshToken } = authenticationResult(name, claims);
  return [
    [`${prefix}LastAuthUser`, name],
    [`${prefix}${name}.accessToken`, String(AccessToken)],
    [`${prefix}${name}.idToken`, String(IdToken)],
    [`${prefix}${name}.refreshToken`, String(RefreshToken)],
    [`${prefix}${name}.signInDetails`, `{"loginId":"${name}","authFlowType":"USER_SRP_AUTH"}`],
    [`${prefix}${name}.clockDrift`, drift],
  ];
};

/** As Latchkey hands it over: tokens of 1,000,000 s that arrived when this device's clock said `arrived` ms. */
const latchkeySession = (mark: string, arrived = 1_000_000_000, claims: object = {}): StoredSession => {
  const { IdToken, AccessToken, RefreshToken } = authenticationResult(mark, claims);
  return {
    version: 1,
    username: "ada",
    idToken: String(IdToken),
    accessToken: String(AccessToken),
    refreshToken: String(RefreshToken),
    idTokenExpiresAt: arrived + 3_600_000,
    accessTokenExpiresAt: arrived + 3_600_000,
  };
};

let entries: Map<string, string>;

const web = (kept: () => Map<string, string>) => ({
  getItem: (key: string) => kept().get(key) ?? null,
  setItem: (key: string, value: string) => void kept().set(key, value),
  removeItem: (key: string) => void kept().delete(key),
});

beforeEach(() => {
  entries = new Map();
  vi.stubGlobal("window", { localStorage: web(() => entries), sessionStorage: web(() => new Map()) });
});
afterEach(() => vi.unstubAllGlobals());

describe("amplifyStore reads", () => {
  test.each([
    ["0", 0],
    ["600000", -600_000],
    ["-600000", 600_000],
    ["NaN", 0],
  ])(
    "S66: with a clock drift of %s ms the tokens end that much earlier by this device's clock",
    async (drift, moved) => {
      entries = new Map(amplifySession("ada", drift));
      expect(await store.read()).toStrictEqual({ ...latchkeySession("ada"), ...ends(1_003_600_000 + moved) });
    },
  );

  test("the canonical username, whichever alias aws-amplify put into its keys", async () => {
    entries = new Map(amplifySession("ada@example.com"));
    expect((await store.read())?.username).toBe("ada");
  });

  test.each(["LastAuthUser", "ada.accessToken", "ada.idToken", "ada.clockDrift"])(
    "without %s nobody is signed in yet",
    async (missing) => {
      entries = new Map(amplifySession());
      entries.delete(prefix + missing);
      expect(await store.read()).toBeNull();
      expect(entries.size).toBe(5);
    },
  );

  test("without a refresh token the session has none", async () => {
    entries = new Map(amplifySession());
    entries.delete(`${prefix}ada.refreshToken`);
    expect((await store.read())?.refreshToken).toBeNull();
  });

  test.each([
    ["idToken", "broken"],
    ["accessToken", "broken"],
    ["accessToken", `e30.${btoa("{}")}.`],
  ])("the %s %s makes it unreadable", (kind, token) => {
    entries = new Map(amplifySession());
    entries.set(`${prefix}ada.${kind}`, token);
    expect(() => store.read()).toThrow(UnreadableSession);
  });

  test("a session of another app client, or of the tab where it is kept in the browser, is not this one's", async () => {
    entries = new Map(amplifySession());
    expect(await amplifyStore({ clientId: "other" }).read()).toBeNull();
    expect(await amplifyStore({ clientId: "web", storage: "session" }).read()).toBeNull();
  });
});

describe("amplifyStore writes", () => {
  test("what it reads again, and what aws-amplify would have written", async () => {
    const session = latchkeySession("1", 1_000_000_000 - 1234);
    await store.write(session);
    expect(await store.read()).toStrictEqual(session);
    expect(Object.fromEntries(entries)).toStrictEqual({
      [`${prefix}LastAuthUser`]: "ada",
      [`${prefix}ada.accessToken`]: session.accessToken,
      [`${prefix}ada.idToken`]: session.idToken,
      [`${prefix}ada.refreshToken`]: session.refreshToken,
      [`${prefix}ada.clockDrift`]: "1234",
    });
  });

  test.each(["ada", "ada@example.com"])(
    "refreshed tokens in place of those of %s; what is aws-amplify's own stays",
    async (name) => {
      entries = new Map([...amplifySession(name), [`${prefix}${name}.deviceKey`, "device"]]);
      const session = latchkeySession("2");
      await store.write(session);
      expect(entries.size).toBe(7);
      expect(entries.get(`${prefix}LastAuthUser`)).toBe(name);
      expect(entries.get(`${prefix}${name}.refreshToken`)).toBe("refresh-token-2");
      expect(entries.get(`${prefix}${name}.signInDetails`)).toContain("USER_SRP_AUTH");
      expect(entries.get(`${prefix}${name}.deviceKey`)).toBe("device");
      expect(await store.read()).toStrictEqual(session);
    },
  );

  test("a session without a refresh token leaves no old one behind", async () => {
    entries = new Map(amplifySession());
    await store.write({ ...latchkeySession("2"), refreshToken: null });
    expect(entries.has(`${prefix}ada.refreshToken`)).toBe(false);
  });

  test.each([{ "cognito:username": "bob" }, "broken"])(
    "S65: no token of somebody else before stays: %j",
    async (bob) => {
      entries = new Map(amplifySession("bob", "0", bob === "broken" ? {} : Object(bob)));
      if (bob === "broken") entries.set(`${prefix}bob.idToken`, bob);
      await store.write(latchkeySession("2"));
      expect([...entries.keys()].filter((key) => key.includes("bob"))).toStrictEqual([]);
      expect((await store.read())?.username).toBe("ada");
    },
  );
});

test("amplifyStore clears what aws-amplify clears: the remembered device and what is not its own stay", async () => {
  const kept = new Map([
    [`${prefix}ada@example.com.deviceKey`, "device"],
    [`${prefix}ada@example.com.deviceGroupKey`, "group"],
    [`${prefix}ada@example.com.randomPasswordKey`, "random"],
    ["CognitoIdentityServiceProvider.other.LastAuthUser", "ada"],
    ["theme", "dark"],
  ]);
  entries = new Map([...amplifySession("ada@example.com"), [`${prefix}ada@example.com.oauthMetadata`, "{}"], ...kept]);
  await store.clear();
  expect(entries).toStrictEqual(kept);
  await store.clear();
  expect(entries).toStrictEqual(kept);
});

test("on a server amplifyStore can be made, and only its calls throw", () => {
  vi.unstubAllGlobals();
  const onServer = amplifyStore({ clientId: "web" });
  expect(() => onServer.read()).toThrow(ReferenceError);
  expect(() => onServer.write(latchkeySession("1"))).toThrow(ReferenceError);
  expect(() => onServer.clear()).toThrow(ReferenceError);
  expect(onServer.subscribe?.(() => undefined)()).toBeUndefined();
});

const ends = (at: number) => ({ idTokenExpiresAt: at, accessTokenExpiresAt: at });
