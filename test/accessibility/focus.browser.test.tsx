import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { en } from "../../src/messages/en.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import { errorFixtures } from "../../src/testing/error-fixtures.js";
import { outcomeFixtures } from "../../src/testing/outcome-fixtures.js";
import { stepFixtures } from "../../src/testing/step-fixtures.js";
import { enter, mountSignIn, said } from "../components/mount-sign-in.js";
import { noteFocus } from "./note-focus.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const now = Date.now();
const steps = stepFixtures(now);
const nobody = outcomeFixtures(now).signedOut.plain;
const errors = errorFixtures(now);

const arrivals: readonly (readonly [name: string, outcome: AuthOutcome, focused: string])[] = [
  ["chooseFirstFactor", steps.chooseFirstFactor.plain, en.chooseFirstFactor.title],
  ["enterPassword", steps.enterPassword.plain, en.enterPassword.title],
  ["verifyPasskey", steps.verifyPasskey.plain, en.verifyPasskey.title],
  ["confirmCode", steps.confirmCode.plain, "6-digit code"],
  ["confirmTotp", steps.confirmTotp.plain, "6-digit code"],
  ["chooseMfaMethod", steps.chooseMfaMethod.plain, en.chooseMfaMethod.title],
  ["chooseMfaToEnroll", steps.chooseMfaToEnroll.plain, en.chooseMfaToEnroll.title],
  ["enrollTotp", steps.enrollTotp.plain, en.enrollTotp.title],
  ["enrollEmail", steps.enrollEmail.plain, en.enrollEmail.title],
  ["setNewPassword", steps.setNewPassword.attributes, en.setNewPassword.title],
  ["answerCustomChallenge", steps.answerCustomChallenge.plain, en.answerCustomChallenge.title],
  ["confirmSignUp", steps.confirmSignUp.unconfirmed, "6-digit code"],
  ["confirmPasswordReset", steps.confirmPasswordReset.required, en.confirmPasswordReset.title],
  ["chooseContactToVerify", steps.chooseContactToVerify.plain, en.chooseContactToVerify.title],
  ["confirmContact", steps.confirmContact.plain, "6-digit code"],
];

const card = (step: string) => document.querySelector<HTMLElement>(`section[data-step="${step}"]`);

describe("the focus", () => {
  test.each(arrivals)("A14: moves to %s once, and nothing else is said of it", async (name, outcome, focused) => {
    await mountSignIn([nobody, outcome]);
    const { names, stop } = noteFocus(name);
    await enter();
    await expect.poll(() => card(name)?.contains(document.activeElement)).toBe(true);
    // Whatever loads late has come.
    await expect.poll(() => card(name)?.querySelector("footer button")).not.toBeNull();
    stop();
    expect(names).toEqual([focused]);
    expect([...said("alert"), ...said("status")]).toEqual([]);
  });

  test("A14: a link to open elsewhere leaves no field to move to: the heading takes it", async () => {
    await mountSignIn([nobody, steps.confirmSignUp.plain], { settings: { signUp: { confirmBy: "link" } } });
    await enter();
    await expect.element(page.getByRole("heading", { name: "Check your email" })).toHaveFocus();
  });

  test("A14: moves to unsupportedChallenge once, and an alert says why nothing can be done", async () => {
    await mountSignIn([nobody, steps.unsupportedChallenge.plain]);
    const { names, stop } = noteFocus("unsupportedChallenge");
    await enter();
    await expect.element(page.getByRole("heading", { name: en.unsupportedChallenge.title })).toHaveFocus();
    stop();
    expect(names).toEqual([en.unsupportedChallenge.title]);
    expect(said("alert")).toEqual([en.unsupportedChallenge.explanation({ challengeName: "RETINA_SCAN" })]);
  });

  test("A14: moves to the next question, though the step is the same", async () => {
    const { plain, secondRound } = steps.answerCustomChallenge;
    await mountSignIn([nobody, plain, secondRound]);
    await enter();
    await page.getByLabelText("Answer").fill("To seek the Grail");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("And your favourite colour?")).toBeVisible();
    await expect.element(page.getByRole("heading", { name: en.answerCustomChallenge.title })).toHaveFocus();
    await expect.element(page.getByLabelText("Answer")).toHaveValue("");
  });

  test("A14: goes with the other method, to the choice and to what was chosen", async () => {
    await mountSignIn([nobody, steps.enrollTotp.chosen]);
    await enter();
    await page.getByRole("button", { name: en.common.chooseOther }).click();
    await expect.element(page.getByRole("heading", { name: en.chooseMfaToEnroll.title })).toHaveFocus();
    await page.getByRole("radio", { name: "Email" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.element(page.getByRole("heading", { name: en.enrollEmail.title })).toHaveFocus();
  });

  test.each(["Back to sign in", "Not ada? Sign in as someone else"])(
    "A15: %j gives focus back to the button that led on; the name is kept, the password is not",
    async (back) => {
      await mountSignIn([nobody, steps.confirmTotp.plain]);
      await enter();
      await page.getByRole("button", { name: back }).click();
      await expect.element(page.getByRole("button", { name: "Sign in", exact: true })).toHaveFocus();
      await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
      await expect.element(page.getByLabelText("Password", { exact: true })).toHaveValue("");
    },
  );

  test("A25: stays in the field when a code that went out by itself was wrong, and the alert says so, once", async () => {
    const backend = await mountSignIn([nobody, steps.confirmTotp.plain, errors.codeMismatch]);
    await enter();
    const field = page.getByLabelText("6-digit code");
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard("123456");
    await expect.element(field).toHaveAttribute("aria-invalid", "true");
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription(/That code is not right/u);
    expect(page.getByText("That code is not right.").elements()).toHaveLength(1);
    expect(backend.requests).toHaveLength(3);
  });

  test("A32: stays on the button when the passkey was not used, and a notice says so without alarm", async () => {
    await mountSignIn([nobody, steps.verifyPasskey.plain, errors.passkeyCancelled]);
    await enter();
    const button = page.getByRole("button", { name: "Continue with passkey" });
    await expect.element(page.getByText("Your device will ask for your fingerprint")).toBeVisible();
    await button.click();
    const notice = page.getByText("The passkey was not used.");
    await expect.element(notice).toBeVisible();
    await expect.element(button).toHaveFocus();
    expect(notice.element().closest("[data-tone]")?.getAttribute("data-tone")).toBe("neutral");
  });
});
