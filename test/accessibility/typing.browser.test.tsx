import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/messages/en.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { enter, mountSignIn } from "../components/mount-sign-in.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const now = Date.now();
const steps = stepFixtures(now);
const nobody = outcomeFixtures(now).signedOut.plain;
const password = page.getByLabelText("Password", { exact: true });

/** Puts a text into the clipboard as a person does: by marking and copying it. */
const copy = async (text: string): Promise<void> => {
  const area = document.createElement("textarea");
  document.body.append(area);
  area.value = text;
  area.select();
  await userEvent.copy();
  area.remove();
};

const pasteInto = async (field: ReturnType<typeof page.getByLabelText>, text: string): Promise<void> => {
  await copy(text);
  await field.click();
  await userEvent.paste();
};

describe("typing", () => {
  test("A23: name and password are pasted as they are", async () => {
    await mountSignIn([nobody]);
    await pasteInto(page.getByLabelText("Username"), "ada");
    await pasteInto(password, " Lovelace 1815! ");
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
    await expect.element(password).toHaveValue(" Lovelace 1815! ");
  });

  test.each(["123 456", "123-456", "Your Acme code is 123456. It is valid for 3 minutes."])(
    "A23, A28: %j pasted into the field of a code is the code, and goes out where its length is certain",
    async (text) => {
      const backend = await mountSignIn([nobody, steps.confirmTotp.plain, "never"]);
      await enter();
      await pasteInto(page.getByLabelText("6-digit code"), text);
      await expect.poll(() => backend.requests.at(-1)?.type).toBe("respondToAuthChallenge");
      await expect.element(page.getByLabelText("6-digit code")).toHaveValue("123456");
    },
  );

  test("A26: the password is shown by a button in the order of tabs that says what it does, and hidden when it is sent", async () => {
    await mountSignIn([nobody, "never"]);
    await page.getByLabelText("Username").fill("ada");
    await password.fill("Lovelace-1815!");
    await userEvent.tab();
    await expect.element(page.getByRole("button", { name: en.common.showPassword })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    const hide = page.getByRole("button", { name: en.common.hidePassword });
    await expect.element(hide).toHaveFocus();
    await expect.element(hide).not.toHaveAttribute("aria-pressed");
    await expect.element(password).toHaveAttribute("type", "text");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.element(password).toHaveAttribute("type", "password");
  });

  test("A29: Caps Lock is said politely beside the password, in words that stand in its description", async () => {
    await mountSignIn([nobody]);
    await password.click();
    const press = new KeyboardEvent("keydown", { key: "A", bubbles: true, modifierCapsLock: true });
    password.element().dispatchEvent(press);
    const hint = page.getByRole("status").filter({ hasText: en.common.capsLock });
    await expect.element(hint).toBeVisible();
    await userEvent.keyboard("x");
    await expect.element(password).toHaveValue("x");
  });

  test("A31: an authenticator is set up without the picture: by a key that is text, a button, or a link", async () => {
    await mountSignIn([nobody, steps.enrollTotp.plain], { settings: { totp: { issuer: "Acme" } } });
    await enter();
    const picture = page.getByRole("img", { name: en.enrollTotp.qr({ account: "ada@example.com" }) });
    await expect.element(picture).toBeVisible();
    await expect.element(page.getByRole("code")).toHaveTextContent("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    await expect.element(page.getByRole("button", { name: en.enrollTotp.copy })).toBeVisible();
    const link = page.getByRole("link", { name: en.enrollTotp.link, includeHidden: true });
    await expect.element(link).toHaveAttribute("href", expect.stringContaining("otpauth://totp/Acme:ada"));
  });
});
