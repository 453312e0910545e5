import { describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/cognito/create-client.js";
import { loadSdk } from "../../src/cognito/load-sdk.js";
import { loadSrp } from "../../src/cognito/load-srp.js";
import { memoryStore } from "../../src/session/memory-store.js";
import type { TabMessage } from "../../src/session/tab-channel/tab-message.js";
import { settled } from "../session/browser-of-tabs.js";
import { pooledClient } from "./pooled-client.js";

const OPERATION = "GetTokensFromRefreshToken";

/** Five tabs of one browser at a pool that rotates refresh tokens; somebody is signed in. */
const fiveTabs = async (graceSeconds: number) => {
  const storage = memoryStore();
  const made = pooledClient({
    client: {
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: graceSeconds },
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
    },
    options: { storage },
  });
  await made.signIn();
  made.attempt.complete();
  await vi.waitFor(async () => expect(await storage.read()).not.toBeNull());
  const listeners = new Set<(message: TabMessage) => void>();
  const openTabs = () => {
    const own = new Set<(message: TabMessage) => void>();
    return {
      tell: (message: TabMessage) => [...listeners].filter((hear) => !own.has(hear)).forEach((hear) => hear(message)),
      listen: (hear: (message: TabMessage) => void) => {
        own.add(hear);
        listeners.add(hear);
        return () => void listeners.delete(hear);
      },
      close: () => undefined,
    };
  };
  const tabs = Array.from({ length: 5 }, () =>
    createClient(
      { ...made.pool.clientOptions(), storage },
      {
        now: () => made.pool.clock.now(),
        sleep: async () => undefined,
        random: Math.random,
        loadSdk,
        loadSrp,
        openTabs,
      },
    ),
  );
  await Promise.all(tabs.map((tab) => tab.ready()));
  return { ...made, tabs, storage, refreshes: () => made.operations().filter((name) => name === OPERATION).length };
};

const statuses = (tabs: Awaited<ReturnType<typeof fiveTabs>>["tabs"]) =>
  new Set(tabs.map(({ current }) => current.reason ?? current.status));

describe("five tabs at a pool that rotates", () => {
  test("S60, G11: five tabs that need a token at once make one exchange, though an old token is dead at once", async () => {
    const { tabs, advance, refreshes, storage } = await fiveTabs(0);
    for (let round = 1; round <= 3; round += 1) {
      advance(3_600);
      const got = await Promise.all(tabs.map((tab) => tab.getAccessToken()));
      expect(new Set(got).size).toBe(1);
      expect(got[0]).toBe((await storage.read())?.accessToken);
      expect(refreshes()).toBe(round);
    }
    expect(statuses(tabs)).toStrictEqual(new Set(["signedIn"]));
  });

  test("S61: an answer that is lost after the rotation is had within the grace, by the token of before", async () => {
    const { tabs, pool, advance, storage } = await fiveTabs(30);
    pool.faults.add({ operation: OPERATION, kind: "drop", times: 3 });
    advance(3_600);
    await expect(tabs[0]?.getAccessToken()).rejects.toMatchObject({ code: "offline" });
    const { refreshToken } = (await storage.read()) ?? {};
    advance(29);
    expect(await tabs[1]?.getAccessToken()).toBe((await storage.read())?.accessToken);
    expect((await storage.read())?.refreshToken).not.toBe(refreshToken);
    await settled();
    expect(statuses(tabs)).toStrictEqual(new Set(["signedIn"]));
  });

  test("S61: after the grace all are signed out, with a reason, and nobody is asked by REFRESH_TOKEN_AUTH", async () => {
    const { tabs, pool, advance, storage, operations } = await fiveTabs(30);
    pool.faults.add({ operation: OPERATION, kind: "drop", times: 3 });
    advance(3_600);
    await expect(tabs[0]?.getAccessToken()).rejects.toMatchObject({ code: "offline" });
    advance(31);
    await expect(tabs[1]?.getAccessToken()).resolves.toBeNull();
    await vi.waitFor(() => expect(statuses(tabs)).toStrictEqual(new Set(["sessionRevoked"])));
    expect(await storage.read()).toBeNull();
    expect(operations().slice(-4)).toStrictEqual(Array(4).fill(OPERATION));
  });

  test("S63, G11: one sign-out is everybody's, and nothing is refreshed after it", async () => {
    const { tabs, storage, operations, advance } = await fiveTabs(30);
    await Promise.all(tabs.map((tab) => tab.getAccessToken({ forceRefresh: true })));
    await expect(tabs[3]?.signOut()).resolves.toStrictEqual({ failed: [] });
    await vi.waitFor(() => expect(statuses(tabs)).toStrictEqual(new Set(["signOut"])));
    expect(await storage.read()).toBeNull();
    expect(operations().at(-1)).toBe("RevokeToken");
    advance(3_600);
    expect(await Promise.all(tabs.map((tab) => tab.getAccessToken()))).toStrictEqual(Array(5).fill(null));
    expect(operations().at(-1)).toBe("RevokeToken");
  });
});
