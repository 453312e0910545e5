import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

const box = { name: "Keep me signed in" };

test.describe("Keep me signed in", () => {
  test.use({ pageChanges: { keepSignedIn: "ask" } });

  test("B3: not ticked, the tokens are in this tab's storage alone: a reload stays, another tab is not signed in, and closing forgets", async ({
    openTab,
  }) => {
    const tab = await openTab();
    const other = await openTab();
    await expect(tab.page.getByRole("checkbox", box)).not.toBeChecked();
    await tab.signIn("ada");
    expect(await tab.entries()).toEqual({ local: [], session: ["latchkey.web"] });
    await tab.page.reload();
    await tab.expectSignedInAs("ada");
    await other.expectForm();
    await tab.page.close();
    await (await openTab()).expectForm();
  });

  test("B3: ticked, the tokens are where every tab finds them, also after the browser's tabs were closed", async ({
    openTab,
  }) => {
    const tab = await openTab();
    const other = await openTab();
    await tab.page.getByRole("checkbox", box).check();
    await tab.signIn("ada");
    expect(await tab.entries()).toEqual({ local: ["latchkey.web"], session: [] });
    await other.expectSignedInAs("ada");
    await Promise.all([tab.page.close(), other.page.close()]);
    await (await openTab()).expectSignedInAs("ada");
  });
});
