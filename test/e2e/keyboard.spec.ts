import { expect } from "@playwright/test";
import type { Locator } from "@playwright/test";
import { titles } from "./titles.js";
import { visitorTest as test } from "./visitor-test.js";
import type { Visitor } from "./visitor.js";

test.describe("by keyboard only", () => {
  test("G14: plain, from the first Tab to the way out", async ({ visitor }) => {
    await tabTo(visitor, visitor.identifier);
    await visitor.page.keyboard.type("ada");
    await visitor.page.keyboard.press("Tab");
    await visitor.page.keyboard.type("Lovelace-1815!");
    await visitor.page.keyboard.press("Enter");
    await visitor.expectSignedInAs("Ada Lovelace");
    await tabTo(visitor, visitor.signOutButton);
    await visitor.page.keyboard.press("Enter");
    await expect(visitor.identifier).toBeVisible();
  });

  test("G14: authenticator app, the focus stands in the field of the code when it appears", async ({ visitor }) => {
    await chooseByKeyboard(visitor, "Authenticator app");
    await tabBackTo(visitor, visitor.password);
    await visitor.page.keyboard.press("Enter");
    await expect(visitor.codeField).toBeFocused();
    await visitor.page.keyboard.type(await visitor.readCode());
    await visitor.expectSignedInAs("Grace Hopper");
  });

  test("G14: first visit, a new password and a name", async ({ visitor }) => {
    await chooseByKeyboard(visitor, "First visit");
    await tabBackTo(visitor, visitor.password);
    await visitor.page.keyboard.press("Enter");
    await expect(visitor.heading(titles.setNewPassword)).toBeFocused();
    await tabTo(visitor, visitor.card.getByLabel("New password", { exact: true }));
    await visitor.page.keyboard.type("Analytical-1843!");
    await tabTo(visitor, visitor.card.getByLabel("First name", { exact: true }));
    await visitor.page.keyboard.type("Annie");
    await visitor.page.keyboard.press("Enter");
    await visitor.expectSignedInAs("Annie");
  });
});

async function chooseByKeyboard(visitor: Visitor, title: string): Promise<void> {
  await tabTo(visitor, visitor.situation(title));
  await visitor.page.keyboard.press("Enter");
  await expect(visitor.identifier).not.toHaveValue("");
}

const tabTo = (visitor: Visitor, goal: Locator) => pressTo(visitor, goal, "Tab");

const tabBackTo = (visitor: Visitor, goal: Locator) => pressTo(visitor, goal, "Shift+Tab");

/** Presses a key until the focus is where it shall be, as somebody does who sees it move. */
async function pressTo({ page }: Visitor, goal: Locator, key: string): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(goal).toBeFocused();
}
