import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { strictTest as test } from "./strict-test.js";
import { titles } from "./titles.js";
import { wrongCode } from "./wrong-code.js";

test.describe("from stranger to member", () => {
  test("B33, B34: by email, a wrong code is retried, another one sent, and the right one leads straight in", async ({
    visitor,
    page,
  }) => {
    // The wait for another code is jumped over.
    await page.clock.install();
    await visitor.open();
    await visitor.begin("Join by email");
    await expect(visitor.heading(titles.confirmSignUpByEmail)).toBeVisible();
    await expect(visitor.card.getByText("i***@e***")).toBeVisible();
    const first = await visitor.readCode();
    await visitor.codeField.fill(wrongCode(first));
    await visitor.expectError("codeMismatch");
    await expect(visitor.card.getByRole("button", { name: /^New code in/ })).toHaveAttribute("aria-disabled", "true");
    await page.clock.fastForward("01:00");
    await visitor.press(en.common.resend);
    await expect(visitor.card.getByText(en.common.codeSent)).toBeVisible();
    await visitor.codeField.fill(await visitor.readCode(first));
    await visitor.expectSignedInAs("ida@example.com");
    await expect(visitor.card.getByRole("row", { name: "email_verified true" })).toBeVisible();
  });

  test("B10, B33, B34: by phone, the number goes out as E.164, the code comes by text message and leads in", async ({
    visitor,
  }) => {
    await visitor.choose("Join by phone");
    await visitor.identifier.fill("(202) 555-0143");
    await visitor.submit();
    await expect(visitor.heading(titles.confirmSignUpByPhone)).toBeVisible();
    await expect(visitor.outbox.getByText("+12025550143")).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("+12025550143");
    await visitor.signOut();
    await visitor.identifier.fill("202 555 0143");
    await visitor.password.fill("Snyder-1917!");
    await visitor.submit();
    await visitor.expectSignedInAs("+12025550143");
  });

  test("B28, B34: by username, with what else the pool asks for, and the next sign-in by that name", async ({
    visitor,
  }) => {
    await visitor.begin("Join by username");
    await visitor.typeCode();
    await visitor.expectSignedInAs("Ruth Teitelbaum");
    await expect(visitor.card.getByRole("row", { name: "email ruth@example.com" })).toBeVisible();
    await visitor.signOut();
    await visitor.identifier.fill("ruth");
    await visitor.password.fill("Teitelbaum-1924!");
    await visitor.submit();
    await visitor.expectSignedInAs("Ruth Teitelbaum");
  });

  test("B33, B34: by link, not before it was opened, and another one can be sent", async ({ visitor, page }) => {
    await page.clock.install();
    await visitor.open();
    await visitor.begin("Join by link");
    await expect(visitor.heading(titles.confirmSignUpByEmail)).toBeVisible();
    const opened = visitor.outbox.getByRole("button", { name: "Open the link" });
    await expect(opened).toHaveCount(1);
    await visitor.submit();
    await visitor.expectError("userNotConfirmed");
    await page.clock.fastForward("01:00");
    await visitor.press(en.confirmSignUp.resend);
    await expect(opened).toHaveCount(2);
    await opened.first().click();
    await expect(visitor.outbox.getByText("Your registration has been confirmed!")).toBeVisible();
    await visitor.submit();
    await visitor.expectSignedInAs("fran@example.com");
  });

  test("B33: a mistyped address is changed without a reload, and the right one confirmed", async ({
    visitor,
    page,
  }) => {
    await visitor.choose("Join by email");
    await visitor.identifier.fill("idda@example.com");
    await page.evaluate(() => Reflect.set(window, "isSamePage", true));
    await visitor.submit();
    await visitor.press(en.confirmSignUp.changeDetails({ delivery: { medium: "EMAIL", destination: "" } }));
    await expect(visitor.heading(titles.signUp)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("idda@example.com");
    await expect(visitor.password).toHaveValue("");
    await visitor.identifier.fill("ida@example.com");
    await visitor.password.fill("Rhodes-1893!");
    await visitor.repeatPassword.fill("Rhodes-1893!");
    await visitor.submit();
    await expect(visitor.outbox.getByText("to ida@example.com")).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("ida@example.com");
    expect(await page.evaluate((): unknown => Reflect.get(window, "isSamePage"))).toBe(true);
  });

  test("B35: whoever never confirmed gets a fresh code at sign-in, and ends signed in", async ({ visitor }) => {
    await visitor.begin("Not confirmed yet");
    await expect(visitor.heading(titles.confirmSignUpByEmail)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Marlyn Meltzer");
  });

  test("A15: sign-up stands beside sign-in, and what was typed goes along both ways", async ({ visitor }) => {
    await visitor.identifier.fill("adele");
    await visitor.press(en.enterCredentials.signUp);
    await expect(visitor.heading(titles.signUp)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("adele");
    await visitor.identifier.fill("adele20");
    await visitor.press(en.signUp.back);
    await expect(visitor.heading(titles.enterCredentials)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("adele20");
  });
});
