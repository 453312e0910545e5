import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { Secret } from "../../src/protocol/secret.js";
import type { ScriptedAnswer, ScriptedBackend } from "../../src/testing/scripted-backend.js";
import { errors, nobody, outcomes } from "../headless/outcomes.js";
import { enter, mountSignIn, said } from "./mount-sign-in.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const { codeDelivered, passwordChanged, passwordResetRequired } = outcomes;
const username = page.getByLabelText("Username");
const code = page.getByLabelText("6-digit code");
const newPassword = page.getByLabelText("New password", { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name });

/** The whole way in, as far as the question who has forgotten the password. */
const openForm = async (...script: readonly ScriptedAnswer[]): Promise<ScriptedBackend> => {
  const backend = await mountSignIn([nobody, ...script]);
  await username.fill("ada");
  await button("Forgot password?").click();
  await expect.element(heading("Forgot your password?")).toBeVisible();
  return backend;
};

const ask = async (...script: readonly ScriptedAnswer[]): Promise<ScriptedBackend> => {
  const backend = await openForm(...script);
  await button("Send code").click();
  await expect.element(heading("Reset your password")).toBeVisible();
  return backend;
};

const choose = async (digits = "123456"): Promise<void> => {
  await code.fill(digits);
  await newPassword.fill("Analytical-1837!");
  await page.getByLabelText("Repeat password").fill("Analytical-1837!");
  await button("Set new password").click();
};

describe("a forgotten password", () => {
  test("B36: is asked for with what was typed, and a new one is told on sign-in, with the identifier filled in", async () => {
    const backend = await ask(codeDelivered.passwordReset, passwordChanged.plain);
    await choose();
    await expect.element(heading("Sign in")).toBeVisible();
    await expect.element(page.getByRole("status").filter({ hasText: /password/ })).toBeVisible();
    await expect.element(username).toHaveValue("ada");
    expect(backend.requests.slice(1)).toMatchObject([
      { type: "forgotPassword", username: "ada" },
      { type: "confirmForgotPassword", username: "ada", code: expect.any(Secret), newPassword: expect.any(Secret) },
    ]);
    expect(JSON.stringify(backend.requests)).not.toMatch(/Analytical|123456/);
  });

  test("B36: the code does not go out by itself, and is sent again on request", async () => {
    const ready = { ...codeDelivered.passwordReset, resendAt: Date.now() };
    const backend = await ask(ready, codeDelivered.passwordReset);
    await newPassword.fill("Analytical-1837!");
    await page.getByLabelText("Repeat password").fill("Analytical-1837!");
    await code.fill("123456");
    await button("Send a new code").click();
    await expect.poll(() => said("status")).toContain("We sent you a new code.");
    expect(backend.requests.slice(1)).toEqual([
      { type: "forgotPassword", username: "ada" },
      { type: "forgotPassword", username: "ada" },
    ]);
  });

  test("B36: a wrong code is said at its field, and the next one is taken", async () => {
    await ask(codeDelivered.passwordReset, new AuthError("codeMismatch", { field: "code" }), passwordChanged.plain);
    await choose("000000");
    await expect.element(code).toHaveAccessibleDescription("That code is not right. Check it and try again.");
    await choose();
    await expect.element(heading("Sign in")).toBeVisible();
  });

  test("B36: the identifier that was mended here is filled in on sign-in", async () => {
    await openForm();
    await expect.element(username).toHaveValue("ada");
    await username.fill("grace");
    await button("Back to sign in").click();
    await expect.element(heading("Sign in")).toBeVisible();
    await expect.element(username).toHaveValue("grace");
  });

  test("S50: whether there is such an account is not said, be there a destination or none", async () => {
    await ask({ ...codeDelivered.passwordReset });
    await expect.element(page.getByText("If this account exists, we sent a code to a***@e***.")).toBeVisible();
    cleanup();
    await ask({ ...codeDelivered.passwordReset, delivery: { medium: "EMAIL", destination: "" } });
    await expect.element(page.getByText("If this account exists, we sent a code by email.")).toBeVisible();
  });

  test("B37: whose password must be reset is taken there, with a code under way, and chooses a new one", async () => {
    const backend = await mountSignIn([nobody, passwordResetRequired.plain, passwordChanged.plain]);
    await enter();
    await expect.element(heading("Reset your password")).toHaveFocus();
    await expect.element(page.getByText(/we sent a code to a\*\*\*@e\*\*\*\./)).toBeVisible();
    await choose();
    await expect.element(heading("Sign in")).toBeVisible();
    expect(backend.requests.map(({ type }) => type)).toEqual(["restore", "initiateAuth", "confirmForgotPassword"]);
  });

  test("B37: where the code could not be sent, sign-in says why and stays", async () => {
    await mountSignIn([nobody, errors.limitExceeded]);
    await enter();
    await expect.poll(() => said("alert")).toEqual(["You have reached a limit. Wait a while, or try again tomorrow."]);
    await expect.element(username).toHaveValue("ada");
  });

  test("G15: is asked for once, however often it is submitted", async () => {
    const backend = await openForm("never");
    await button("Send code").dblClick();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("region")).toHaveAttribute("data-pending");
    expect(backend.requests).toHaveLength(2);
  });

  test("A27: password managers are told whose new password it is", async () => {
    await showStep(steps.confirmPasswordReset);
    const known = document.querySelector<HTMLInputElement>("input[autocomplete=username]");
    expect(known?.value).toBe("ada@example.org");
    expect(known?.getClientRects()).toHaveLength(0);
    const boxes = [...document.querySelectorAll("input[type=password]")].map((box) => box.getAttribute("autocomplete"));
    expect(boxes).toEqual(["new-password", "new-password"]);
  });
});
