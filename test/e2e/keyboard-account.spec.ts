import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { beginByKeyboard, chooseByKeyboard, tabBackTo, tabTo, typeCodeByKeyboard } from "./keyboard.js";
import { strictTest as test } from "./strict-test.js";
import { titles } from "./titles.js";

test.describe("making and recovering an account by keyboard only", () => {
  test("G14: from sign-in to sign-up, with nothing typed the list of what is missing, then a code and in", async ({
    visitor,
  }) => {
    const { keyboard } = visitor.page;
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.enterCredentials.signUp }));
    await keyboard.press("Enter");
    await expect(visitor.heading(titles.signUp)).toBeFocused();
    await tabTo(visitor, visitor.submitButton);
    await keyboard.press("Space");
    const missing = visitor.card.getByRole("link", { name: "Email" });
    await tabTo(visitor, missing);
    await keyboard.press("Enter");
    await expect(visitor.card.getByLabel("Email", { exact: true })).toBeFocused();
    await keyboard.type("frances@example.com");
    await tabBackTo(visitor, visitor.identifier);
    await keyboard.type("frances");
    await tabTo(visitor, visitor.password);
    await keyboard.type("Spence-1922!");
    await tabTo(visitor, visitor.repeatPassword);
    await keyboard.type("Spence-1922!");
    await keyboard.press("Enter");
    await typeCodeByKeyboard(visitor);
    await visitor.expectSignedInAs("frances@example.com");
  });

  test("G14: a mistyped address is changed, and the way back to sign-in taken", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await chooseByKeyboard(visitor, "Join by email");
    await tabBackTo(visitor, visitor.repeatPassword);
    await keyboard.press("Enter");
    await expect(visitor.codeField).toBeFocused();
    const change = en.confirmSignUp.changeDetails({ delivery: { medium: "EMAIL", destination: "" } });
    await tabTo(visitor, visitor.card.getByRole("button", { name: change }));
    await keyboard.press("Space");
    await expect(visitor.heading(titles.signUp)).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.signUp.back, exact: true }));
    await keyboard.press("Enter");
    await expect(visitor.heading(titles.enterCredentials)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("ida@example.com");
  });

  test("G14: a forgotten password, from the link at sign-in to the new one", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await tabTo(visitor, visitor.identifier);
    await keyboard.type("ada");
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.enterCredentials.forgotPassword }));
    await keyboard.press("Space");
    await expect(visitor.heading(titles.requestPasswordReset)).toBeFocused();
    await tabTo(visitor, visitor.submitButton);
    await keyboard.press("Enter");
    await expect(visitor.heading(titles.confirmPasswordReset)).toBeFocused();
    await tabTo(visitor, visitor.codeField);
    await keyboard.type(await visitor.readCode());
    await tabTo(visitor, visitor.newPassword);
    await keyboard.type("Byron-1815!");
    await tabTo(visitor, visitor.repeatPassword);
    await keyboard.type("Byron-1815!");
    await keyboard.press("Enter");
    await expect(visitor.card.getByText(en.enterCredentials.passwordChanged)).toBeVisible();
    await tabTo(visitor, visitor.password);
    await keyboard.type("Byron-1815!");
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Ada Lovelace");
  });

  test("G14: an address is chosen by the arrow keys, and verified or skipped", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await beginByKeyboard(visitor, "Contacts to verify");
    await expect(visitor.heading(titles.chooseContactToVerify)).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("radio", { checked: true }));
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await expect(visitor.codeField).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.confirmContact.back, exact: true }));
    await keyboard.press("Space");
    await expect(visitor.card.getByRole("radio", { checked: true })).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.common.skip }));
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Gertrude Blanch");
  });
});
