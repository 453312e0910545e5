import { expect } from "@playwright/test";
import { en } from "../../../src/messages/en.js";
import { leave } from "./lifecycle.js";
import { tabsTest as test } from "./tabs-test.js";

for (const storage of ["local", "session", "memory"] as const) {
  test.describe(() => {
    test.use({ pageChanges: { storage } });

    test(`S63: a sign-out in one tab is one in every tab, also in the back/forward cache (${storage})`, async ({
      openTab,
    }) => {
      const [one, open, left] = [await openTab(), await openTab(), await openTab()];
      const tabs = [one, open, left];
      // Where each tab has a session of its own, each signs in for itself.
      for (const tab of storage === "local" ? [one] : tabs) await tab.begin("ada");
      for (const tab of tabs) {
        await tab.expectSignedInAs("ada");
        await tab.draft.fill("a plan");
      }
      const comeBack = await leave(left.page);
      await one.signOut();
      await open.expectForm();
      await comeBack();
      await left.expectForm();
      for (const tab of tabs) expect(await tab.told()).toEqual(["signedIn ada", "signedOut signOut"]);
    });
  });
}

test("S63: a sign-out everywhere, and one of this browser alone, are followed by the other tabs as well", async ({
  openTab,
}) => {
  const [one, other] = [await openTab(), await openTab()];
  for (const scope of ["everywhere", "local"] as const) {
    await one.signIn("ada");
    await other.expectSignedInAs("ada");
    await one.page.evaluate((asked) => window.tabsPage.client.signOut({ scope: asked }), scope);
    for (const tab of [one, other]) await tab.expectForm();
  }
});

test("S63: where tabs cannot tell one another, a sign-in and a sign-out are followed all the same", async ({
  context,
  openTab,
}) => {
  await context.addInitScript(() => Object.defineProperty(window, "BroadcastChannel", { value: undefined }));
  const [one, other] = [await openTab(), await openTab()];
  await one.signIn("ada");
  await other.expectSignedInAs("ada");
  await one.signOut();
  await other.expectForm();
  expect(await other.told()).toEqual(["signedIn ada", "signedOut signOut"]);
});

test("S63: a sign-out stays one, although the refresh of another tab is answered after it", async ({
  openTab,
  pool,
}) => {
  const [one, other] = [await openTab(), await openTab()];
  await one.signIn("ada");
  await other.expectSignedInAs("ada");
  pool.faults.add({ operation: "GetTokensFromRefreshToken", kind: "latency", milliseconds: 1000 });
  const refreshed = other.jti(true);
  await expect.poll(() => pool.count("GetTokensFromRefreshToken")).toBe(1);
  await one.page.evaluate(() => window.tabsPage.client.signOut({ scope: "local" }));
  expect(await refreshed).toBe(null);
  for (const tab of [one, other]) {
    await tab.page.reload();
    await tab.expectForm();
    expect((await tab.entries()).local).not.toContain("latchkey.web");
  }
});

test("G12: where the refresh token cannot be revoked one is signed out all the same, in every tab, and `Done` and the form say what was not done", async ({
  openTab,
  pool,
}) => {
  const [one, other] = [await openTab(), await openTab()];
  await one.signIn("ada");
  await other.expectSignedInAs("ada");
  pool.faults.add({ operation: "RevokeToken", kind: "error", name: "InternalErrorException", times: 100 });
  const done = await one.page.evaluate(() => window.tabsPage.client.signOut());
  expect(done.failed.map(({ what }) => what)).toEqual(["RevokeToken"]);
  for (const tab of [one, other]) await tab.expectForm();
  await expect(one.page.getByText(en.enterCredentials.notSignedOut, { exact: true })).toBeVisible();
  expect((await one.entries()).local).not.toContain("latchkey.web");
});
