import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { challengeFixtures } from "../../src/testing/challenge-fixtures.js";
import { nobody, outcomes, pose } from "../headless/outcomes.js";
import { enter, mountSignIn, pass, said, stopTime } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

const signIn = page.getByRole("button", { name: "Sign in", exact: true });
const startAgain = page.getByRole("button", { name: "Start again" });
const totp = () => pose(challengeFixtures(Date.now()).SOFTWARE_TOKEN_MFA.plain);
const sms = () => pose(challengeFixtures(Date.now()).SMS_MFA.plain);

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe("a challenge that runs out", () => {
  test("A44, G6: how long is left is stated, and read out once, at least 20 seconds before the end", async () => {
    await mountSignIn([nobody, totp()]);
    await enter();
    await expect.element(page.getByText("This step stays open for about 3 minutes.")).toBeVisible();
    await pass(149);
    expect(said("status")).toEqual([]);
    await pass(1);
    expect(said("status")).toEqual(["This step closes in 30 seconds."]);
    await pass(25);
    await expect.element(page.getByText("This step closes in 5 seconds.")).toBeVisible();
    expect(said("status")).toEqual(["This step closes in 30 seconds."]);
    await pass(5);
    expect(said("status")).toEqual([]);
    expect(said("alert")).toEqual(["Time ran out. It takes only a moment to start again.Start again"]);
  });

  test("A44, G6, A15: one action starts again, with the identifier and never the password, and leads on", async () => {
    const backend = await mountSignIn([nobody, totp(), totp(), outcomes.signedIn.plain]);
    await enter();
    await expect.element(page.getByLabelText("6-digit code")).toHaveFocus();
    await pass(180);
    await startAgain.click();
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
    await expect.element(page.getByLabelText("Password", { exact: true })).toHaveValue("");
    await expect.element(signIn).toHaveFocus();
    expect(said("alert")).toEqual([]);
    await page.getByLabelText("Password", { exact: true }).fill("Lovelace-1815!");
    await signIn.click();
    await page.getByLabelText("6-digit code").fill("123456");
    await expect.element(page.getByText("Inside")).toBeVisible();
    expect(backend.requests.map(({ type }) => type)).toEqual([
      "restore",
      "initiateAuth",
      "initiateAuth",
      "respondToAuthChallenge",
    ]);
    expect(JSON.stringify(backend.requests[2])).toContain('"username":"ada"');
  });

  test("A14, A15: focus does not fall off the page with the resend link: it goes to the way on", async () => {
    await mountSignIn([sms()]);
    await pass(30);
    const resend = page.getByRole("button", { name: "Send a new code" }).element();
    if (resend instanceof HTMLElement) resend.focus();
    await expect.element(page.getByRole("button", { name: "Send a new code" })).toHaveFocus();
    await pass(150);
    await expect.element(startAgain).toHaveFocus();
  });

  test("A14: focus that stands elsewhere stays where it is", async () => {
    await mountSignIn([nobody, sms()]);
    await enter();
    const code = page.getByLabelText("6-digit code");
    await code.fill("123");
    await pass(180);
    await expect.element(startAgain).toBeVisible();
    await expect.element(code).toHaveFocus();
    await expect.element(code).toHaveValue("123");
  });

  test("G6: it is an estimate: a code that was under way still signs in", async () => {
    await mountSignIn([nobody, totp(), outcomes.signedIn.plain]);
    await enter();
    await pass(180);
    await page.getByLabelText("6-digit code").fill("123456");
    await expect.element(page.getByText("Inside")).toBeVisible();
  });
});

describe("a request that takes its time", () => {
  test("A17: the submit keeps name and focus, the form is busy, and after a second a status says so", async () => {
    const backend = await mountSignIn([nobody, "never"]);
    await enter();
    await expect.element(signIn).toHaveFocus();
    await expect.element(signIn).toHaveAttribute("aria-disabled", "true");
    await expect.element(signIn).not.toHaveAttribute("disabled");
    expect(document.forms[0]?.getAttribute("aria-busy")).toBe("true");
    await pass(0.999);
    expect(said("status")).toEqual([]);
    await pass(0.001);
    expect(said("status")).toEqual(["One moment …"]);
    await signIn.click({ force: true });
    expect(backend.requests).toHaveLength(2);
  });

  test("A46: success waits for nothing: what is inside is there while time stands still", async () => {
    await mountSignIn([nobody, outcomes.signedIn.plain]);
    await enter();
    await expect.element(page.getByText("Inside")).toBeVisible();
    expect(vi.getTimerCount()).toBe(0);
  });
});
