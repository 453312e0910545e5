import { expect } from "@playwright/test";
import { backgroundTest as test } from "./background-test.js";
import { expectApart, noteWhatIsShown } from "./kept-apart.js";
import { freeze } from "./lifecycle.js";

for (const storage of ["local", "session", "memory"] as const) {
  test.describe(() => {
    test.use({ pageChanges: { storage } });

    test(`S63: a sign-out is one in a tab that was frozen meanwhile, too (${storage})`, async ({ openTab }) => {
      const frozen = await openTab();
      await frozen.signIn("ada");
      await frozen.draft.fill("a plan");
      const one = await openTab();
      // Where each tab has a session of its own, each signs in for itself.
      if (storage !== "local") await one.begin("ada");
      await one.expectSignedInAs("ada");
      const wake = await freeze(frozen.page);
      await one.signOut();
      await wake();
      await frozen.expectForm();
      expect(await frozen.told()).toEqual(["signedIn ada", "signedOut signOut"]);
    });
  });
}

test("S65: somebody else signs in in another tab, and a tab that was frozen never shows what is one's beside the other's", async ({
  openTab,
}) => {
  const frozen = await openTab();
  await frozen.signIn("ada");
  await noteWhatIsShown(frozen);
  const one = await openTab();
  await one.expectSignedInAs("ada");
  const wake = await freeze(frozen.page);
  await one.signOut();
  await one.signIn("grace");
  await wake();
  await expectApart(frozen);
});

test("S60: a tab in the background asks for no token; seen again with one that has ended, it gets another", async ({
  context,
  openTab,
  pool,
}) => {
  await context.clock.install();
  const hidden = await openTab();
  await hidden.signIn("ada");
  const before = await hidden.jti();
  await (await context.newPage()).bringToFront();
  await expect.poll(() => hidden.page.evaluate(() => document.visibilityState)).toBe("hidden");
  await context.clock.fastForward("01:01:00");
  expect(pool.count("GetTokensFromRefreshToken")).toBe(0);
  await hidden.page.bringToFront();
  await expect.poll(() => pool.count("GetTokensFromRefreshToken")).toBe(1);
  expect(await hidden.jti()).not.toBe(before);
});
