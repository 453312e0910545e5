import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { errors, nobody, outcomes } from "../headless/outcomes.js";
import { enter, mountSignIn, pass, said, stopTime } from "./mount-sign-in.js";
import "../../src/styles/styles.css";

const signIn = page.getByRole("button", { name: "Sign in", exact: true });
const locked = (seconds: number) => new AuthError("lockedOut", { retryAt: Date.now() + seconds * 1000 });
const TOO_MANY = "Too many tries. Wait a moment before you try again.";
const IS_OVER = "You can try again now. If that is refused, wait a little longer.";

beforeEach(stopTime);

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe("a lockout", () => {
  test("G20, A45: is explained, counts down in words outside of any live region, ends by itself and says so", async () => {
    await mountSignIn([nobody, locked(3)]);
    await enter();
    expect(said("alert")).toEqual([TOO_MANY]);
    const line = page.getByText("You can try again in about 3 seconds.");
    await expect.element(line).toBeVisible();
    expect(line.element().closest("[role=status], [role=alert], [aria-live]")).toBeNull();
    await pass(1);
    await expect.element(page.getByText("You can try again in about 2 seconds.")).toBeVisible();
    expect(said("status")).toEqual([]);
    await pass(2);
    expect(said("status")).toEqual([IS_OVER]);
    expect(said("alert")).toEqual([]);
  });

  test("G20: a long one is told in minutes", async () => {
    await mountSignIn([nobody, locked(900)]);
    await enter();
    await expect.element(page.getByText("You can try again in about 15 minutes.")).toBeVisible();
  });

  test("G20: is an estimate, so the button stays usable, and a refusal tells how long from then", async () => {
    const backend = await mountSignIn([nobody, locked(3), locked(6), outcomes.signedIn.plain]);
    await enter();
    await expect.element(signIn).not.toHaveAttribute("aria-disabled");
    await signIn.click();
    await expect.element(page.getByText("You can try again in about 6 seconds.")).toBeVisible();
    expect(said("status")).toEqual([]);
    await pass(6);
    expect(said("status")).toEqual([IS_OVER]);
    await signIn.click();
    await expect.element(page.getByText("Inside")).toBeVisible();
    expect(backend.requests).toHaveLength(4);
  });

  test("G20: that is over says so no longer than until the next try", async () => {
    await mountSignIn([nobody, locked(3), errors.invalidCredentials]);
    await enter();
    await pass(3);
    await signIn.click();
    await expect.element(page.getByText("Those details do not match an account.")).toBeVisible();
    expect(said("status")).toEqual([]);
  });

  test("S51: nothing is sent by itself when it is over", async () => {
    const backend = await mountSignIn([nobody, locked(3)]);
    await enter();
    await pass(1000);
    expect(backend.requests).toHaveLength(2);
  });
});

describe("refusals that are no lockout", () => {
  test("S51: however many wrong passwords, each click sends one request and the kit keeps no count of its own", async () => {
    const backend = await mountSignIn([nobody, ...Array.from({ length: 9 }, () => errors.invalidCredentials)]);
    await enter();
    for (let count = 2; count <= 9; count += 1) {
      await expect.element(signIn).not.toHaveAttribute("aria-disabled");
      await signIn.click();
      await pass(60);
      expect(backend.requests).toHaveLength(count + 1);
    }
  });

  test.each([
    ["throttled", "Many people are signing in just now. Try again in a moment."],
    ["limitExceeded", "You have reached a limit. Wait a while, or try again tomorrow."],
  ] as const)(
    "G12, G19: %s has its own words, and nothing is sent again before the person does",
    async (code, words) => {
      const backend = await mountSignIn([nobody, errors[code], outcomes.signedIn.plain]);
      await enter();
      expect(said("alert")).toEqual([words]);
      await pass(3600);
      expect(backend.requests).toHaveLength(2);
      await signIn.click();
      await expect.element(page.getByText("Inside")).toBeVisible();
    },
  );
});
