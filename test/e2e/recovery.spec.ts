import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { strictTest as test } from "./strict-test.js";
import { titles } from "./titles.js";
import { wrongCode } from "./wrong-code.js";

test.describe("a password is replaced", () => {
  test("B36: asked for at sign-in, the name goes along both ways, a wrong code is retried, success is said, and the new one counts", async ({
    visitor,
  }) => {
    await visitor.identifier.fill("ada");
    await visitor.press(en.enterCredentials.forgotPassword);
    await expect(visitor.heading(titles.requestPasswordReset)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("ada");
    await visitor.back();
    await expect(visitor.identifier).toHaveValue("ada");
    await visitor.press(en.enterCredentials.forgotPassword);
    await visitor.submit();
    await expect(visitor.heading(titles.confirmPasswordReset)).toBeVisible();
    const code = await visitor.readCode();
    await visitor.codeField.fill(wrongCode(code));
    await visitor.choosePassword("Byron-1815!");
    await visitor.submit();
    await visitor.expectError("codeMismatch");
    await visitor.codeField.fill(code);
    await visitor.choosePassword("Byron-1815!");
    await visitor.submit();
    await expect(visitor.card.getByText(en.enterCredentials.passwordChanged)).toBeVisible();
    await expect(visitor.identifier).toHaveValue("ada");
    await visitor.password.fill("Byron-1815!");
    await visitor.submit();
    await visitor.expectSignedInAs("Ada Lovelace");
  });

  test("B36: by the door of its own, another code is sent, and back leads to the sign-in of that name", async ({
    visitor,
    page,
  }) => {
    await page.clock.install();
    await visitor.open();
    await visitor.begin("Forgotten");
    await expect(visitor.heading(titles.confirmPasswordReset)).toBeVisible();
    await expect(visitor.card.getByText("a***@e***")).toBeVisible();
    const first = await visitor.readCode();
    await page.clock.fastForward("01:00");
    await visitor.press(en.common.resend);
    await expect(visitor.card.getByText(en.common.codeSent)).toBeVisible();
    await visitor.readCode(first);
    await visitor.back();
    await expect(visitor.identifier).toHaveValue("adele");
    await visitor.password.fill("Goldstine-1920!");
    await visitor.submit();
    await visitor.expectSignedInAs("Adele Goldstine");
  });

  test("B37: demanded at sign-in, with the code on its way already", async ({ visitor }) => {
    await visitor.begin("Reset required");
    await expect(visitor.heading(titles.confirmPasswordReset)).toBeVisible();
    await visitor.codeField.fill(await visitor.readCode());
    await visitor.choosePassword("Computability-1959!");
    await visitor.submit();
    await expect(visitor.card.getByText(en.enterCredentials.passwordChanged)).toBeVisible();
    await visitor.password.fill("Computability-1959!");
    await visitor.submit();
    await visitor.expectSignedInAs("Beatrice Worsley");
  });

  test("B37: demanded at sign-in, and where the code cannot be sent the reason is said and the step stays", async ({
    visitor,
    page,
  }) => {
    await visitor.choose("Reset required");
    await page.request.post(`${await visitor.poolAddress()}/_pool/faults`, {
      data: { operation: "ForgotPassword", kind: "error", name: "LimitExceededException", message: "", times: 1 },
    });
    await visitor.submit();
    await visitor.expectError("limitExceeded");
    await expect(visitor.heading(titles.enterCredentials)).toBeVisible();
  });
});
