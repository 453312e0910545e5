import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { strictTest as test } from "./strict-test.js";
import { titles } from "./titles.js";

test.describe("G9: a link opens the step that it is for", () => {
  test("G9: the link of a sign-up, with its code filled in; once confirmed, the password leads in", async ({
    visitor,
    page,
  }) => {
    await visitor.begin("Join by email");
    const code = await visitor.readCode();
    await visitor.outbox.getByRole("link").click();
    await expect(visitor.codeField).toHaveValue(code);
    await expect(visitor.card.getByText("ida@example.com")).toBeVisible();
    expect(page.url()).not.toContain(code);
    await visitor.submit();
    await expect(visitor.card.getByText(en.enterCredentials.confirmed)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("ida@example.com");
    await visitor.password.fill("Rhodes-1893!");
    await visitor.submit();
    await visitor.expectSignedInAs("ida@example.com");
  });

  test("G9: the link of a reset, with its code filled in; a reload of the page forgets it", async ({
    visitor,
    page,
  }) => {
    await visitor.begin("Forgotten");
    const code = await visitor.readCode();
    await visitor.outbox.getByRole("link").click();
    await expect(visitor.codeField).toHaveValue(code);
    expect(page.url()).not.toContain(code);
    await visitor.choosePassword("Manual-1946!");
    await visitor.submit();
    await expect(visitor.card.getByText(en.enterCredentials.passwordChanged)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("adele");
    await page.reload();
    await expect(visitor.heading(titles.requestPasswordReset)).toBeVisible();
  });

  test("G9: a link with a name alone has it filled in, at each door", async ({ visitor, page }) => {
    for (const [door, title] of [
      ["signIn", titles.enterCredentials],
      ["signUp", titles.signUp],
      ["resetPassword", titles.requestPasswordReset],
    ] as const) {
      await page.goto(`/?door=${door}&username=charles`);
      await expect(visitor.heading(title)).toBeVisible();
      await expect(visitor.identifier).toHaveValue("charles");
    }
  });
});
