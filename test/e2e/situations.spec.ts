import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { titles } from "./titles.js";
import { visitorTest as test } from "./visitor-test.js";
import { wrongCode } from "./wrong-code.js";

test.describe("every seeded situation comes to its honest end", () => {
  test("plain: a name and a password lead in, and Sign out leads back to an empty form", async ({ visitor }) => {
    await visitor.identifier.fill("ada");
    await visitor.password.fill("Lovelace-1815!");
    await visitor.submit();
    await visitor.expectSignedInAs("Ada Lovelace");
    await expect(visitor.card.getByRole("row", { name: "cognito:username ada" })).toBeVisible();
    await visitor.signOut();
    await expect(visitor.password).toHaveValue("");
  });

  test("B11: plain, a wrong password and an unknown name read alike", async ({ visitor }) => {
    await visitor.choose("Plain");
    await visitor.password.fill("Lovelace-1816!");
    await visitor.submit();
    await visitor.expectError("invalidCredentials");
    await visitor.identifier.fill("charles");
    await visitor.password.fill("Lovelace-1815!");
    await expect(visitor.error("invalidCredentials")).toBeHidden();
    await visitor.submit();
    await visitor.expectError("invalidCredentials");
  });

  test("B19: first visit, a new password and the missing name lead in, and the new password is the one that counts", async ({
    visitor,
  }) => {
    await visitor.begin("First visit");
    await visitor.card.getByLabel("New password", { exact: true }).fill("Analytical-1843!");
    await visitor.card.getByLabel("First name", { exact: true }).fill("Annie");
    await visitor.submit();
    await visitor.expectSignedInAs("Annie");
    await expect(visitor.card.getByRole("row", { name: "given_name Annie" })).toBeVisible();
    await visitor.signOut();
    await visitor.identifier.fill("annie");
    await visitor.password.fill("Analytical-1843!");
    await visitor.submit();
    await visitor.expectSignedInAs("Annie");
  });

  test("G5: authenticator app, a wrong code may be retried, and the app's code leads in", async ({ visitor }) => {
    await visitor.begin("Authenticator app");
    await visitor.codeField.fill(wrongCode(await visitor.readCode()));
    await visitor.expectError("codeMismatch");
    await visitor.typeCode();
    await visitor.expectSignedInAs("Grace Hopper");
  });

  test("B14: text message, the code in the outbox leads in", async ({ visitor }) => {
    await visitor.begin("Text message");
    await expect(visitor.heading(titles.confirmSmsCode)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Katherine Johnson");
  });

  test("B16: email code, somebody known by an address gets a code there, and it leads in", async ({ visitor }) => {
    await visitor.begin("Email code");
    await expect(visitor.heading(titles.confirmEmailCode)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Hedy Lamarr");
  });

  test("B17: two methods, the first is preselected and each of them leads in", async ({ visitor }) => {
    await visitor.begin("Two methods");
    await expect(visitor.card.getByRole("radio").first()).toBeChecked();
    await visitor.pick("Authenticator app");
    await expect(visitor.heading(titles.confirmTotp)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Joan Clarke");

    await visitor.begin("Two methods");
    await visitor.pick("Text message");
    await expect(visitor.heading(titles.confirmSmsCode)).toBeVisible();
    await visitor.outbox.getByRole("button").filter({ hasText: "+15550100142" }).click();
    await visitor.expectSignedInAs("Joan Clarke");
  });

  test("set up an app: the code of the app just added leads in, and is asked for the next time", async ({
    visitor,
  }) => {
    await visitor.begin("Set up an app");
    await expect(visitor.heading(titles.enrollTotp)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Mary Jackson");
    await visitor.signOut();
    await visitor.passTime(30);
    await visitor.identifier.fill("mary");
    await visitor.password.fill("Jackson-1921!");
    await visitor.submit();
    await expect(visitor.heading(titles.confirmTotp)).toBeVisible();
    await expect(visitor.outbox.getByText("The app of mary")).toBeVisible();
  });

  test("set up one of two: an authenticator app", async ({ visitor }) => {
    await visitor.begin("Set up one of two");
    await visitor.pick("Authenticator app");
    await expect(visitor.heading(titles.enrollTotp)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Dorothy Vaughan");
  });

  test("set up one of two: codes by email", async ({ visitor }) => {
    await visitor.begin("Set up one of two");
    await visitor.pick("Email");
    await visitor.card.getByLabel("Email", { exact: true }).fill("dorothy@example.com");
    await visitor.submit();
    await expect(visitor.heading(titles.confirmEmailCode)).toBeVisible();
    await visitor.typeCode();
    await visitor.expectSignedInAs("Dorothy Vaughan");
  });

  test("G1: custom challenge, one answer leads in", async ({ visitor }) => {
    await visitor.begin("Custom challenge");
    await expect(visitor.card.getByText("Which machine did you program first?")).toBeVisible();
    await visitor.answer.fill("ENIAC");
    await visitor.submit();
    await visitor.expectSignedInAs("Jean Bartik");
  });

  test("G1: custom in three rounds, a fresh field every time, and the third answer leads in", async ({ visitor }) => {
    await visitor.begin("Custom, three rounds");
    for (let round = 1; round <= 3; round += 1) {
      await expect(visitor.answer).toHaveValue("");
      await visitor.answer.fill("UNIVAC");
      await visitor.submit();
    }
    await visitor.expectSignedInAs("Betty Holberton");
  });

  test("G1: custom after SRP, the password, then the answer lead in", async ({ visitor }) => {
    await visitor.begin("Custom after SRP");
    await expect(visitor.answer).toBeVisible();
    await visitor.outbox.getByRole("button", { name: "Monte Carlo" }).click();
    await visitor.submit();
    await visitor.expectSignedInAs("Klára Dán von Neumann");
  });

  test("first visit, too late: the temporary password has expired, and the page says whom to ask", async ({
    visitor,
  }) => {
    await visitor.begin("First visit, too late");
    await visitor.expectError("temporaryPasswordExpired");
  });

  test("disabled: the page says so", async ({ visitor }) => {
    await visitor.begin("Disabled");
    await visitor.expectError("userDisabled");
  });

  test("locked out: the lockout is explained, and when it is over the same password leads in", async ({ visitor }) => {
    await visitor.begin("Locked out");
    // The estimate begins at a second, so the wait may be over before one looks.
    const isOver = visitor.card.getByText(en.enterCredentials.lockIsOver, { exact: true });
    await expect(visitor.error("lockedOut").or(isOver).first()).toBeVisible();
    await visitor.passTime(33);
    await visitor.password.fill("McNulty-1921!");
    await visitor.submit();
    await visitor.expectSignedInAs("Kay McNulty");
  });
});
