import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { beginByKeyboard, chooseByKeyboard, tabBackTo, tabTo } from "./keyboard.js";
import { titles } from "./titles.js";
import { strictTest as test } from "./strict-test.js";

test.describe("by keyboard only", () => {
  test("G14: plain, from the first Tab to the way out", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await tabTo(visitor, visitor.identifier);
    await keyboard.type("ada");
    await keyboard.press("Tab");
    await keyboard.type("Lovelace-1815!");
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Ada Lovelace");
    await tabTo(visitor, visitor.signOutButton);
    await keyboard.press("Enter");
    await expect(visitor.identifier).toBeVisible();
  });

  test("G14: plain, a wrong password is said, and the next one is typed over it", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await tabTo(visitor, visitor.identifier);
    await keyboard.type("ada");
    await keyboard.press("Tab");
    await keyboard.type("Byron-1788!");
    await tabTo(visitor, visitor.submitButton);
    await keyboard.press("Space");
    await visitor.expectError("invalidCredentials");
    await tabBackTo(visitor, visitor.password);
    await keyboard.type("Lovelace-1815!");
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Ada Lovelace");
  });

  test("G14: the password is shown and hidden by Space", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await chooseByKeyboard(visitor, "Plain");
    await tabBackTo(visitor, visitor.card.getByRole("button", { name: en.common.showPassword }));
    await keyboard.press("Space");
    await expect(visitor.password).toHaveAttribute("type", "text");
    await expect(visitor.card.getByRole("button", { name: en.common.hidePassword })).toBeFocused();
    await keyboard.press("Space");
    await expect(visitor.password).toHaveAttribute("type", "password");
  });

  test("G14: first visit, a new password and a name", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await beginByKeyboard(visitor, "First visit");
    await expect(visitor.heading(titles.setNewPassword)).toBeFocused();
    await tabTo(visitor, visitor.card.getByLabel("New password", { exact: true }));
    await keyboard.type("Analytical-1843!");
    await tabTo(visitor, visitor.card.getByLabel("First name", { exact: true }));
    await keyboard.type("Annie");
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Annie");
  });

  test("G14: first visit, nothing typed: the list of what is missing has focus and leads to each field", async ({
    visitor,
  }) => {
    const { keyboard } = visitor.page;
    await beginByKeyboard(visitor, "First visit");
    await expect(visitor.heading(titles.setNewPassword)).toBeFocused();
    await tabTo(visitor, visitor.submitButton);
    await keyboard.press("Enter");
    const missing = visitor.card.getByRole("link", { name: "First name" });
    await tabTo(visitor, missing);
    await keyboard.press("Enter");
    await expect(visitor.card.getByLabel("First name", { exact: true })).toBeFocused();
  });
});
