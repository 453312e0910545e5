import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthError, extendMessages, useStep } from "../../src/index.js";
import { en } from "../../src/messages/en.js";
import { errors, nobody, outcomes, pose } from "../headless/outcomes.js";
import { challengeFixtures } from "../../src/testing/challenge-fixtures.js";
import { enter, mountSignIn, pass, said, stopTime } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

const signIn = page.getByRole("button", { name: "Sign in", exact: true });
const OFFLINE = "You seem to be offline. Check your connection and try again.";
const ONLINE = "You are online again and can go on.";

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const Leave = () => {
  const step = useStep("signedIn");
  return (
    <button type="button" onClick={() => void step.signOut()}>
      Leave
    </button>
  );
};

const comeOnline = async () => {
  window.dispatchEvent(new Event("online"));
  await pass(0);
};

describe("without a network", () => {
  test("G12, G19: the form says so, sends nothing by itself, and says when the person can go on", async () => {
    const backend = await mountSignIn([nobody, errors.offline, outcomes.signedIn.plain]);
    await enter();
    expect(said("alert")).toEqual([OFFLINE]);
    await pass(600);
    await comeOnline();
    expect([said("alert"), said("status")]).toEqual([[], [ONLINE]]);
    await pass(600);
    expect(backend.requests).toHaveLength(2);
    await signIn.click();
    await expect.element(page.getByText("Inside")).toBeVisible();
    expect(backend.requests).toHaveLength(3);
  });

  test("what was typed is still there, and the words are gone with the next try", async () => {
    const { SMS_MFA } = challengeFixtures(Date.now());
    await mountSignIn([pose(SMS_MFA.plain), errors.offline, "never"]);
    const code = page.getByLabelText("6-digit code");
    await code.fill("123456");
    await expect.poll(() => said("alert")).toEqual([OFFLINE]);
    await comeOnline();
    await expect.element(code).toHaveValue("123456");
    await page.getByRole("button", { name: "Continue" }).click();
    expect([said("alert"), said("status")]).toEqual([[], []]);
  });

  test("a browser that comes online tells nothing where nothing failed for want of it", async () => {
    await mountSignIn([nobody, errors.throttled]);
    await enter();
    await comeOnline();
    expect(said("status")).toEqual([]);
    expect(said("alert")).toEqual([en.errors.throttled]);
  });
});

describe("a trigger that refuses", () => {
  const hostile = new AuthError("rejectedByTrigger", {
    triggerMessage: "The office is <b>closed</b>.<img src=x onerror=alert(1)>",
  });

  test("G12, S59: is said in our words; what the trigger wrote stands nowhere", async () => {
    await mountSignIn([nobody, hostile]);
    await enter();
    expect(said("alert")).toEqual(["This was not allowed. Ask the people who run this site."]);
    expect(document.documentElement.outerHTML).not.toContain("closed");
  });

  test("S59: its own words are shown where the app asks for them, as text", async () => {
    const messages = extendMessages(en, { errors: { rejectedByTrigger: (error) => error.triggerMessage ?? "No." } });
    await mountSignIn([nobody, hostile], { messages });
    await enter();
    expect(said("alert")).toEqual([hostile.triggerMessage]);
    expect(document.querySelector("b, img")).toBeNull();
  });
});

describe("a sign-out that fails", () => {
  test("G12: leads to the first form all the same, which says what could not be done, once", async () => {
    await mountSignIn([nobody, outcomes.signedIn.plain, outcomes.signedOut.unfinished, errors.throttled], {
      inside: <Leave />,
    });
    await enter();
    await page.getByText("Leave").click();
    await expect.element(page.getByRole("heading", { name: "Sign in" })).toHaveFocus();
    expect(said("status")).toEqual([en.enterCredentials.notSignedOut]);
    await enter();
    await expect.poll(() => said("alert")).toEqual([en.errors.throttled]);
    expect(said("status")).toEqual([]);
  });
});
