import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

test("G11: a code that a link brings into another tab ends the wait of the one that asked for it, and both are signed in", async ({
  openTab,
  pool,
}) => {
  const waiting = await openTab("sign-up");
  await waiting.signUp("edith");
  const opened = await openTab(`sign-up?username=edith&code=${pool.lastCode()}`);
  await expect(opened.code).toHaveValue(pool.lastCode());
  await opened.submitButton.click();
  for (const tab of [waiting, opened]) await expect.poll(() => tab.told()).toEqual(["signedIn edith"]);
});
