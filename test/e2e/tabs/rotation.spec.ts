import { expect } from "@playwright/test";
import { en } from "../../../src/messages/en.js";
import { leave } from "./lifecycle.js";
import { Tab } from "./tab.js";
import { tabsTest as test } from "./tabs-test.js";

const GRACE_SECONDS = 60;

test.use({
  poolChanges: {
    client: {
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: GRACE_SECONDS },
    },
  },
});

test("S61: a lost answer is asked for again within the grace period, and nobody is signed out", async ({
  openTab,
  pool,
}) => {
  const one = await openTab();
  await one.signIn("ada");
  const other = await openTab();
  const before = await other.jti();
  pool.faults.add({ operation: "GetTokensFromRefreshToken", kind: "drop", times: 100 });
  expect(await one.jti(true)).toBe("offline");
  // Each of these calls was carried out: the refresh token that the tabs have is replaced by others that they never saw.
  expect(pool.count("GetTokensFromRefreshToken")).toBeGreaterThan(1);
  pool.faults.clear();
  pool.clock.advance(GRACE_SECONDS - 20);
  const after = await one.jti(true);
  expect(after).not.toBe(before);
  await expect.poll(() => other.jti()).toBe(after);
  pool.clock.advance(GRACE_SECONDS);
  expect(await other.jti(true)).not.toBe(after);
  expect([await one.told(), await other.told()]).toEqual([["signedIn ada"], []]);
});

test("S61: where the answer stays lost beyond the grace period, every tab is signed out and told why", async ({
  openTab,
  pool,
}) => {
  const one = await openTab();
  await one.signIn("ada");
  const other = await openTab();
  await other.expectSignedInAs("ada");
  pool.faults.add({ operation: "GetTokensFromRefreshToken", kind: "drop", times: 100 });
  expect(await one.jti(true)).toBe("offline");
  pool.faults.clear();
  pool.clock.advance(GRACE_SECONDS + 1);
  expect(await one.jti(true)).toBe(null);
  for (const tab of [one, other]) {
    await tab.expectForm();
    expect((await tab.told()).at(-1)).toBe("signedOut sessionRevoked");
    await expect(tab.page.getByText(en.enterCredentials.sessionEnded)).toBeVisible();
  }
  // Asked in no other way than the one that knows rotation.
  expect(pool.count("InitiateAuth")).toBe(1);
});

test("S61: two tabs without any lock race for a refresh, and both stay signed in", async ({
  context,
  openTab,
  pool,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  const tabs = [await openTab(), await openTab()];
  await tabs[0]?.signIn("ada");
  await tabs[1]?.expectSignedInAs("ada");
  // Both requests are at the pool before the first answer comes.
  pool.faults.add({ operation: "GetTokensFromRefreshToken", kind: "latency", milliseconds: 300, times: 2 });
  const raced = await Promise.all(tabs.map((tab) => tab.jti(true)));
  expect(raced).not.toContain(null);
  expect(pool.count("GetTokensFromRefreshToken")).toBe(2);
  for (const tab of tabs) {
    pool.clock.advance(GRACE_SECONDS + 1);
    expect(await tab.jti(true)).toMatch(/^[\da-f-]{36}$/);
    await tab.expectSignedInAs("ada");
  }
});

test("S61: a page that comes back from the back/forward cache after a rotation goes on with what another tab got", async ({
  openTab,
  pool,
}) => {
  const [one, left] = [await openTab(), await openTab()];
  await one.signIn("ada");
  await left.expectSignedInAs("ada");
  const comeBack = await leave(left.page);
  const after = await one.jti(true);
  pool.clock.advance(GRACE_SECONDS + 1);
  await comeBack();
  await expect.poll(() => left.jti()).toBe(after);
  expect(await left.jti(true)).toMatch(/^[\da-f-]{36}$/);
  expect(await left.told()).toEqual(["signedIn ada"]);
});

test.describe("tokens in one tab", () => {
  test.use({ pageChanges: { storage: "session" } });

  test("S61: a tab that was copied ends with its refresh token when the other has rotated it, and the other goes on", async ({
    openTab,
    pool,
  }) => {
    const one = await openTab();
    await one.signIn("ada");
    const opened = one.page.waitForEvent("popup");
    await one.page.evaluate(() => void window.open(location.href));
    const copy = new Tab(await opened);
    await copy.expectSignedInAs("ada");
    await one.jti(true);
    pool.clock.advance(GRACE_SECONDS + 1);
    expect(await copy.jti(true)).toBe(null);
    await copy.expectForm();
    expect(await one.jti(true)).toMatch(/^[\da-f-]{36}$/);
    await one.expectSignedInAs("ada");
  });
});
