import "./page.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchAuthSession, fetchUserAttributes, getCurrentUser, signIn, signOut } from "aws-amplify/auth";
import { Hub } from "aws-amplify/utils";
import type { ServedPool } from "../../package/pool-command.js";
import { password, refusal, serve } from "./amplify.js";
import { page } from "./page.js";
import { connectPage, latchkey, signInWith, until } from "./shared-session.js";
import type { SharedClient } from "./shared-session.js";

let pool: ServedPool;

beforeAll(async () => {
  pool = await serve();
});
afterAll(() => pool.stop());
beforeEach(() => pool.reset());
afterEach(() => {
  vi.useRealTimers();
});

const clients = ["web", "rotating"] as const;
const amplifyToken = async (options: { forceRefresh?: boolean } = {}) =>
  (await fetchAuthSession(options)).tokens?.accessToken.toString();
const operations = async () => (await pool.requests()).map(({ operation }) => operation);
const nobody = /^UserUnAuthenticatedException/u;
const signInByAmplify = async (clientId: SharedClient, username = "ada") => {
  await connectPage(pool, clientId);
  await signIn({ username, password });
};
const signInByLatchkey = async (clientId: SharedClient) => {
  await connectPage(pool, clientId);
  const auth = latchkey(pool, clientId);
  await signInWith(auth);
  return auth;
};

describe("who signed in with aws-amplify", () => {
  test.for(["ada", "ada@example.com"])("as %s is signed in with Latchkey", async (username) => {
    await connectPage(pool, "web");
    await signIn({ username, password, options: { authFlowType: "USER_PASSWORD_AUTH" } });
    const auth = latchkey(pool, "web");
    expect(await auth.ready()).toMatchObject({ status: "signedIn", user: { username: "ada" } });
    expect(await auth.getAccessToken()).toBe(await amplifyToken());
    expect(await operations()).toEqual(["InitiateAuth"]);
  });

  test.for(clients)("has one session, client %s: what either refreshes, the other takes", async (clientId) => {
    await signInByAmplify(clientId);
    const auth = latchkey(pool, clientId);
    await auth.ready();
    const refreshes = {
      latchkey: () => auth.getAccessToken({ forceRefresh: true }),
      amplify: () => amplifyToken({ forceRefresh: true }),
    };
    const seen = new Set([await auth.getAccessToken()]);
    for (const kit of ["latchkey", "amplify", "latchkey", "amplify", "amplify", "latchkey"] as const) {
      const token = await refreshes[kit]();
      seen.add(token ?? null);
      expect([await amplifyToken(), await latchkey(pool, clientId).getAccessToken()]).toEqual([token, token]);
    }
    expect(auth.current.status).toBe("signedIn");
    // Latchkey takes what aws-amplify refreshed meanwhile for a refresh.
    expect(seen.size).toBe(5);
  });

  test("is signed out of aws-amplify by Latchkey, and the tokens are revoked", async () => {
    await signInByAmplify("web");
    const AccessToken = await amplifyToken();
    expect(await latchkey(pool, "web").signOut()).toEqual({ failed: [] });
    expect(await refusal(getCurrentUser())).toMatch(nobody);
    expect(page.localStorage.keys().filter((key) => key.startsWith("CognitoIdentityServiceProvider."))).toEqual([]);
    expect((await pool.call("GetUser", { AccessToken })).body["message"]).toBe("Access Token has been revoked");
  });
});

describe("who signed in with Latchkey", () => {
  test.for(clients)("is signed in with aws-amplify, client %s", async (clientId) => {
    const auth = await signInByLatchkey(clientId);
    expect(await getCurrentUser()).toEqual({ username: "ada", userId: auth.current.user?.sub });
    expect(await amplifyToken()).toBe(await auth.getAccessToken());
    expect((await fetchAuthSession()).tokens?.idToken?.toString()).toBe(await auth.getIdToken());
    expect(await fetchUserAttributes()).toMatchObject({ email: "ada@example.com" });
    expect(await amplifyToken({ forceRefresh: true })).toBe(await latchkey(pool, clientId).getAccessToken());
  });

  test("is signed out of Latchkey by aws-amplify", async () => {
    await signInByLatchkey("web");
    await signOut();
    expect((await operations()).at(-1)).toBe("RevokeToken");
    expect((await latchkey(pool, "web").ready()).status).toBe("signedOut");
  });

  test("is signed out of both when the refresh is refused, whichever asked", async () => {
    const auth = await signInByLatchkey("web");
    await pool.call("GlobalSignOut", { AccessToken: await auth.getAccessToken() });
    expect(await amplifyToken({ forceRefresh: true })).toBeUndefined();
    expect(await auth.getAccessToken({ forceRefresh: true })).toBeNull();
    expect(auth.current.status).toBe("signedOut");
  });
});

test.for([-7200, 7200])(
  "S66: with a device's clock %i s off neither kit takes the other's tokens for old",
  async (seconds) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + seconds * 1000 });
    await signInByAmplify("web");
    expect(await latchkey(pool, "web").getAccessToken()).toBe(await amplifyToken());
    const auth = await signInByLatchkey("web");
    expect(await amplifyToken()).toBe(await auth.getAccessToken());
    expect(await operations()).not.toContain("GetTokensFromRefreshToken");
    vi.setSystemTime(Date.now() + 3_600_000);
    await amplifyToken();
    expect((await operations()).at(-1)).toBe("GetTokensFromRefreshToken");
  },
);

test("S63: in one page Latchkey follows aws-amplify at once where its Hub is passed on as a storage event", async () => {
  const stop = Hub.listen("auth", () => setTimeout(() => window.dispatchEvent(new StorageEvent("storage"))));
  await connectPage(pool, "web");
  const auth = latchkey(pool, "web");
  expect((await auth.ready()).status).toBe("signedOut");
  await signIn({ username: "ada", password });
  await until(auth, () => auth.current.status === "signedIn");
  expect(await auth.getAccessToken()).toBe(await amplifyToken());
  const refreshed = await amplifyToken({ forceRefresh: true });
  await expect.poll(() => auth.getAccessToken()).toBe(refreshed);
  await signOut();
  await until(auth, () => auth.current.status === "signedOut");
  stop();
});
