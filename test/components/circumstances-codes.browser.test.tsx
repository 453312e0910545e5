import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { challengeFixtures } from "../../src/testing/challenge-fixtures.js";
import type { ScriptedBackend } from "../../src/testing/scripted-backend.js";
import { errors, nobody, outcomes, pose } from "../headless/outcomes.js";
import { enter, mountSignIn, pass, said, stopTime } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

const now = () => challengeFixtures(Date.now());
const sms = () => pose(now().SMS_MFA.plain);
const waiting = page.getByRole("button", { name: /^New code in / });
const resend = page.getByRole("button", { name: "Send a new code" });
const code = page.getByLabelText("6-digit code");
const setUp = () => [nobody, pose(now().MFA_SETUP.plain), pose(now().EMAIL_OTP.plain), outcomes.signedIn.plain];
const typesOf = ({ requests }: ScriptedBackend) => requests.map(({ type }) => type);

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe("sending a code again", () => {
  test("G7, A18, A45, S52: waits in sight, becomes usable by itself, says so once, and sends once per click", async () => {
    const backend = await mountSignIn(({ type }) =>
      type === "restore" ? nobody : type === "resend" ? later(sms) : sms(),
    );
    await enter();
    await expect.element(waiting).toHaveTextContent("New code in 0:30");
    await expect.element(waiting).toHaveAttribute("aria-disabled", "true");
    expect(waiting.element().closest("[role=status], [role=alert], [aria-live]")).toBeNull();
    await waiting.click({ force: true });
    await pass(29);
    await expect.element(waiting).toHaveTextContent("New code in 0:01");
    expect(said("status")).toEqual([]);
    await pass(1);
    await expect.element(resend).not.toHaveAttribute("aria-disabled");
    expect(said("status")).toEqual(["You can ask for a new code now."]);
    await resend.dblClick();
    await pass(1);
    expect(typesOf(backend)).toEqual(["restore", "initiateAuth", "resend"]);
    await expect.element(waiting).toHaveTextContent("New code in 0:30");
    expect(said("status")).toEqual(["We sent you a new code."]);
    await pass(29);
    expect(said("status")).toEqual(["We sent you a new code."]);
  });

  test("S52, G19: a limit is said in words, is no wait that ends by itself, and nothing is sent again", async () => {
    const backend = await mountSignIn([sms(), errors.limitExceeded, sms()]);
    await pass(30);
    await resend.click();
    expect(said("alert")).toEqual(["You have reached a limit. Wait a while, or try again tomorrow."]);
    await expect.element(code).toBeVisible();
    await pass(100);
    expect(typesOf(backend)).toEqual(["restore", "resend"]);
    await resend.click();
    expect(typesOf(backend)).toEqual(["restore", "resend", "resend"]);
    expect(said("alert")).toEqual([]);
  });

  test("S52: StrictMode and drawing again send nothing", async () => {
    const backend = await mountSignIn([sms()]);
    await pass(100);
    expect(typesOf(backend)).toEqual(["restore"]);
  });
});

describe("a wrong code", () => {
  const mismatch = new AuthError("codeMismatch", { field: "code" });

  test("S51: is sent once, is emptied, and is never sent again by itself, however often it happens", async () => {
    const backend = await mountSignIn([pose(now().SOFTWARE_TOKEN_MFA.plain), mismatch, mismatch, mismatch, mismatch]);
    for (let count = 1; count <= 4; count += 1) {
      await code.fill(`00000${count}`);
      await expect.element(code).toHaveValue("");
      await expect.element(code).toHaveAccessibleDescription("That code is not right. Check it and try again.");
      await pass(20);
      expect(backend.requests).toHaveLength(1 + count);
    }
  });
});

describe("setting up a second factor", () => {
  test("B18: there is a choice, an authenticator app first, and e-mail leads over its address to its code", async () => {
    const backend = await mountSignIn(setUp());
    await enter();
    await expect.element(page.getByRole("radio", { name: "Authenticator app" })).toBeChecked();
    await page.getByRole("radio", { name: "Email" }).click({ force: true });
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabelText("Email", { exact: true }).fill(" ada@example.com ");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.element(page.getByText("We sent a code to a***@e***.")).toBeVisible();
    await page.getByLabelText("Code", { exact: true }).fill("123456");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.element(page.getByText("Inside")).toBeVisible();
    expect(typesOf(backend)).toEqual(["restore", "initiateAuth", "respondToAuthChallenge", "respondToAuthChallenge"]);
    expect(backend.requests[2]).toMatchObject({ answer: { challenge: "MFA_SETUP", email: "ada@example.com" } });
  });

  test("B18: the other method stays one step away", async () => {
    await mountSignIn(setUp());
    await enter();
    await page.getByRole("radio", { name: "Email" }).click({ force: true });
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Use another method" }).click();
    await expect.element(page.getByRole("heading", { name: "Add a second step" })).toHaveFocus();
  });

  test("B18: a seed that could not be made is said on the choice, which makes it again", async () => {
    const { totp } = now().MFA_SETUP;
    const seedless = { ...pose({ ...totp, totp: null }), error: errors.throttled };
    const backend = await mountSignIn([nobody, seedless, pose(totp)]);
    await enter();
    await expect.poll(() => said("alert")).toEqual(["Many people are signing in just now. Try again in a moment."]);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect.element(page.getByRole("heading", { name: "Set up your authenticator" })).toHaveFocus();
    expect(typesOf(backend)).toEqual(["restore", "initiateAuth", "associateSoftwareToken"]);
  });

  test("G14: by keyboard alone, each step takes focus once and says its name once", async () => {
    const focused: string[] = [];
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches("h1, h2, [autocomplete=one-time-code]")) {
        focused.push(target.textContent || (target.getAttribute("autocomplete") ?? ""));
      }
    };
    document.addEventListener("focusin", note);
    await mountSignIn(setUp(), { autoFocus: true });
    await expect.element(page.getByLabelText("Username")).toHaveFocus();
    await userEvent.keyboard("ada{Tab}Lovelace-1815!{Enter}");
    await expect.element(page.getByRole("heading", { name: "Add a second step" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.element(page.getByRole("heading", { name: "Get codes by email" })).toHaveFocus();
    expect(said("alert").concat(said("status"))).toEqual([]);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("ada@example.com{Enter}");
    await expect.element(page.getByLabelText("Code", { exact: true })).toHaveFocus();
    await userEvent.keyboard("123456{Enter}");
    await expect.element(page.getByText("Inside")).toBeVisible();
    document.removeEventListener("focusin", note);
    expect(focused).toEqual(["Add a second step", "Get codes by email", "one-time-code"]);
  });
});

/** An answer that takes longer than a double click. */
const later = async <Answer,>(answer: () => Answer): Promise<Answer> => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return answer();
};
