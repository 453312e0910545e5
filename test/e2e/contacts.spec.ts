import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { strictTest as test } from "./strict-test.js";
import { titles } from "./titles.js";
import { wrongCode } from "./wrong-code.js";

test.describe("an address is verified after the sign-in", () => {
  test("B38: the first is preselected, its code is sent, a wrong one retried, and the right one leads in", async ({
    visitor,
  }) => {
    await visitor.begin("Contacts to verify");
    await expect(visitor.heading(titles.chooseContactToVerify)).toBeVisible();
    await expect(visitor.card.getByRole("radio", { name: "gertrude@example.com" })).toBeChecked();
    await visitor.submit();
    await expect(visitor.heading(titles.confirmEmail)).toBeVisible();
    await visitor.codeField.fill(wrongCode(await visitor.readCode()));
    await visitor.expectError("codeMismatch");
    await visitor.typeCode();
    await visitor.expectSignedInAs("Gertrude Blanch");
    await expect(visitor.card.getByRole("row", { name: "email_verified true" })).toBeVisible();
  });

  test("B38: another one after a step back, and skipped at either step", async ({ visitor }) => {
    await visitor.begin("Contacts to verify");
    await visitor.submit();
    await visitor.press(en.confirmContact.back);
    await visitor.pick("+12025550187");
    await expect(visitor.heading(titles.confirmPhone)).toBeVisible();
    await visitor.press(en.common.skip);
    await visitor.expectSignedInAs("Gertrude Blanch");
    await visitor.signOut();
    await visitor.password.fill("Blanch-1897!");
    await visitor.identifier.fill("gertrude");
    await visitor.submit();
    await visitor.press(en.common.skip);
    await visitor.expectSignedInAs("Gertrude Blanch");
  });

  test("B38: signing out in place of it leads to an empty form", async ({ visitor }) => {
    await visitor.begin("Contacts to verify");
    await visitor.press(en.chooseContactToVerify.back);
    await expect(visitor.heading(titles.enterCredentials)).toBeVisible();
    await expect(visitor.password).toHaveValue("");
    await visitor.page.reload();
    await expect(visitor.password).toBeVisible();
  });
});
