import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

test("B5: offline when the token ends, the person stays signed in; back online there is a new one, unasked", async ({
  context,
  openTab,
  pool,
}) => {
  await context.clock.install();
  const tab = await openTab();
  await tab.signIn("ada");
  const before = await tab.jti(true);
  await context.setOffline(true);
  await context.clock.fastForward("01:01:00");
  expect(await tab.jti()).toBe("offline");
  await tab.expectSignedInAs("ada");
  expect(pool.count("GetTokensFromRefreshToken")).toBe(1);
  await context.setOffline(false);
  await expect.poll(() => pool.count("GetTokensFromRefreshToken")).toBe(2);
  expect(await tab.jti()).not.toBe(before);
  expect(await tab.told()).toEqual(["signedIn ada"]);
});
