import { expect } from "@playwright/test";
import { en } from "../../src/messages/en.js";
import { beginByKeyboard, pickByKeyboard, tabTo, typeCodeByKeyboard } from "./keyboard.js";
import { titles } from "./titles.js";
import { strictTest as test } from "./strict-test.js";
import type { Visitor } from "./visitor.js";

test.describe("challenges by keyboard only", () => {
  test("G14: authenticator app, the focus stands in the field of the code, also after a wrong one", async ({
    visitor,
  }) => {
    await beginByKeyboard(visitor, "Authenticator app");
    await expect(visitor.codeField).toBeFocused();
    await visitor.page.keyboard.type("000000");
    await visitor.expectError("codeMismatch");
    await typeCodeByKeyboard(visitor);
    await visitor.expectSignedInAs("Grace Hopper");
  });

  test("G14: text message", async ({ visitor }) => {
    await beginByKeyboard(visitor, "Text message");
    await typeCodeByKeyboard(visitor);
    await visitor.expectSignedInAs("Katherine Johnson");
  });

  test("G14: email code, whose length is not certain: Enter sends it", async ({ visitor }) => {
    await beginByKeyboard(visitor, "Email code");
    await typeCodeByKeyboard(visitor);
    await visitor.expectSignedInAs("Hedy Lamarr");
  });

  for (const method of ["Text message", "Authenticator app"]) {
    test(`G14: two methods, ${method} by the arrow keys`, async ({ visitor }) => {
      await beginByKeyboard(visitor, "Two methods");
      await expect(visitor.heading(titles.chooseMfaMethod)).toBeFocused();
      await pickByKeyboard(visitor, method);
      await expect(visitor.codeField).toBeFocused();
      if (method === "Authenticator app") await typeCodeByKeyboard(visitor);
      else await visitor.page.keyboard.type(await codeTo(visitor, "+15550100142"));
      await visitor.expectSignedInAs("Joan Clarke");
    });
  }

  test("G14: set up an app, the key is copied by Space, the code typed after it", async ({ visitor }) => {
    await beginByKeyboard(visitor, "Set up an app");
    await expect(visitor.heading(titles.enrollTotp)).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.enrollTotp.copy }));
    await visitor.page.keyboard.press("Space");
    await expect(
      visitor.card.getByText(new RegExp(`${en.enrollTotp.copied}|${en.enrollTotp.copyFailed}`)),
    ).toBeVisible();
    await tabTo(visitor, visitor.codeField);
    await typeCodeByKeyboard(visitor);
    await visitor.expectSignedInAs("Mary Jackson");
  });

  test("G14: set up one of two, first the app, then another method: codes by email", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await beginByKeyboard(visitor, "Set up one of two");
    await expect(visitor.heading(titles.chooseMfaToEnroll)).toBeFocused();
    await pickByKeyboard(visitor, "Authenticator app");
    await expect(visitor.heading(titles.enrollTotp)).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.common.chooseOther }));
    await keyboard.press("Space");
    await expect(visitor.heading(titles.chooseMfaToEnroll)).toBeFocused();
    await pickByKeyboard(visitor, "Email");
    await expect(visitor.heading(titles.enrollEmail)).toBeFocused();
    await tabTo(visitor, visitor.card.getByLabel("Email", { exact: true }));
    await keyboard.type("dorothy@example.com");
    await keyboard.press("Enter");
    await expect(visitor.codeField).toBeFocused();
    await keyboard.type(await codeTo(visitor, "dorothy@example.com"));
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Dorothy Vaughan");
  });

  for (const [situation, answers, name] of [
    ["Custom challenge", ["ENIAC"], "Jean Bartik"],
    ["Custom, three rounds", ["UNIVAC", "UNIVAC", "UNIVAC"], "Betty Holberton"],
    ["Custom after SRP", ["Monte Carlo"], "Klára Dán von Neumann"],
  ] as const) {
    test(`G14: ${situation}, each question takes the focus before it is answered`, async ({ visitor }) => {
      await beginByKeyboard(visitor, situation);
      for (const answer of answers) {
        await expect(visitor.heading(titles.answerCustomChallenge)).toBeFocused();
        await tabTo(visitor, visitor.answer);
        await visitor.page.keyboard.type(answer);
        await visitor.page.keyboard.press("Enter");
      }
      await visitor.expectSignedInAs(name);
    });
  }

  test("G14: Back by Space, and the same way once more", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await beginByKeyboard(visitor, "Text message");
    await expect(visitor.codeField).toBeFocused();
    await tabTo(visitor, visitor.card.getByRole("button", { name: en.common.back }));
    await keyboard.press("Space");
    await expect(visitor.password).toBeFocused();
    await keyboard.type("Johnson-1918!");
    await keyboard.press("Enter");
    await typeCodeByKeyboard(visitor);
    await visitor.expectSignedInAs("Katherine Johnson");
  });

  for (const [situation, code] of [
    ["First visit, too late", "temporaryPasswordExpired"],
    ["Disabled", "userDisabled"],
  ] as const) {
    test(`G14: ${situation}, the refusal is said and the focus stays where Enter was pressed`, async ({ visitor }) => {
      await beginByKeyboard(visitor, situation);
      await visitor.expectError(code);
      await expect(visitor.password).toBeFocused();
    });
  }

  test("G14: locked out, and in again when that is over", async ({ visitor }) => {
    const { keyboard } = visitor.page;
    await beginByKeyboard(visitor, "Locked out");
    const isOver = visitor.card.getByText(en.enterCredentials.lockIsOver, { exact: true });
    await expect(visitor.error("lockedOut").or(isOver).first()).toBeVisible();
    await expect(visitor.password).toBeFocused();
    await visitor.passTime(33);
    await keyboard.type("McNulty-1921!");
    await keyboard.press("Enter");
    await visitor.expectSignedInAs("Kay McNulty");
  });
});

/** The code in the outbox that went to an address. */
const codeTo = async (visitor: Visitor, address: string): Promise<string> => {
  const button = visitor.outbox.getByRole("button").filter({ hasText: address });
  await expect(button).toBeVisible();
  return /^\d{4,10}/.exec(await button.innerText())?.[0] ?? "";
};
