import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { lazyScreen } from "../../src/components/lazy/lazy-screen.js";
import { Screen } from "../../src/parts/index.js";
import type { ScreenProps } from "../../src/index.js";
import { challenges, errors, nobody, pose } from "../headless/outcomes.js";
import { enter, mountSignIn, said } from "./mount-sign-in.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";
import "../../src/styles/styles.css";

afterEach(cleanup);

const NOT_LOADED = "The next step could not be loaded. Check your connection and try again.";
const title = page.getByRole("heading", { name: "That did not work" });
const retry = page.getByRole("button", { name: "Try again" });

const Totp = ({ step }: ScreenProps<"confirmTotp">) => (
  <Screen step={step}>
    <Screen.Heading>Arrived</Screen.Heading>
  </Screen>
);

/** The way in, up to a step whose screen arrives when a test says so. */
const mountLate = async () => {
  const waiting: { arrive: () => void; fail: () => void }[] = [];
  const confirmTotp = lazyScreen<ScreenProps<"confirmTotp">>(
    () =>
      new Promise((resolve, reject) => {
        waiting.push({ arrive: () => resolve(Totp), fail: () => reject(new TypeError("Failed to fetch")) });
      }),
  );
  const posed = pose(challenges.SOFTWARE_TOKEN_MFA.plain);
  await mountSignIn([nobody, posed, posed], { screens: { confirmTotp } });
  await enter();
  await expect.poll(() => waiting.length).toBe(1);
  return waiting;
};

describe("code of a screen that does not arrive", () => {
  test("G13, A14: is told once, under a title that takes focus", async () => {
    const waiting = await mountLate();
    waiting[0]?.fail();
    await expect.element(title).toHaveFocus();
    expect(said("alert")).toEqual([NOT_LOADED]);
  });

  test("G13, A17: while it is tried again the button keeps name, place and focus, and tries once", async () => {
    const waiting = await mountLate();
    waiting[0]?.fail();
    await retry.click();
    await retry.click({ force: true });
    await expect.element(retry).toHaveFocus();
    await expect.element(retry).toHaveAttribute("aria-disabled", "true");
    await expect.element(title).toBeVisible();
    expect(waiting).toHaveLength(2);
  });

  test("G13: a second failure is told anew, and can be tried again", async () => {
    const waiting = await mountLate();
    waiting[0]?.fail();
    await expect.element(title).toHaveFocus();
    const words = page.getByText(NOT_LOADED).element();
    await retry.click();
    waiting[1]?.fail();
    await expect.element(retry).not.toHaveAttribute("aria-disabled");
    expect(words.isConnected).toBe(false);
    expect(said("alert")).toEqual([NOT_LOADED]);
    await expect.element(retry).toHaveFocus();
    await retry.click();
    waiting[2]?.arrive();
    await expect.element(page.getByRole("heading", { name: "Arrived" })).toHaveFocus();
  });

  test("G13, A15: there is a way back all the while, which gives focus to the control that led here", async () => {
    const waiting = await mountLate();
    waiting[0]?.fail();
    await retry.click();
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await expect.element(page.getByRole("button", { name: "Sign in", exact: true })).toHaveFocus();
    waiting[1]?.arrive();
    await expect.element(page.getByLabelText("Username")).toHaveValue("ada");
  });
});

describe("a step whose code did not arrive and that was left", () => {
  test("G13: is loaded anew when it is reached again", async () => {
    const waiting = await mountLate();
    waiting[0]?.fail();
    await page.getByRole("button", { name: "Back to sign in" }).click();
    await enter();
    await expect.poll(() => waiting.length).toBe(2);
    await expect.element(title).not.toBeInTheDocument();
    waiting[1]?.arrive();
    await expect.element(page.getByRole("heading", { name: "Arrived" })).toHaveFocus();
  });
});

describe("the code of the first form that does not arrive", () => {
  const { restoring } = steps;
  const heading = page.getByRole("heading", { name: "Sign in" });

  test("G13, A14: is tried again by a button that does not take focus off the page", async () => {
    const { update } = await showStep({ ...restoring, pending: false, error: errors.offline, retry: () => again() });
    const again = async () => {
      update(restoring);
      return { error: null, step: restoring };
    };
    const button = retry.element();
    if (button instanceof HTMLElement) button.focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(retry).not.toBeInTheDocument();
    await expect.element(heading).toHaveFocus();
  });

  test("A11: is said where later errors are said: in a region that stands there before, also when restoring fails", async () => {
    const { update } = await showStep(restoring);
    const region = page.getByRole("alert").first().element();
    update({ ...restoring, pending: false, error: errors.offline, retry: null });
    update({ ...steps.enterCredentials, error: errors.throttled });
    expect(region.isConnected).toBe(true);
    expect(region).toHaveTextContent("Many people are signing in just now. Try again in a moment.");
  });
});

describe("a screen that throws while it is drawn", () => {
  test("G13, A14: is told, can be drawn again by keyboard, and takes focus then", async () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
    let isBroken = true;
    const confirmTotp = (props: ScreenProps<"confirmTotp">) => {
      if (isBroken) throw new Error("a fault of the app's own screen");
      return <Totp {...props} />;
    };
    await mountSignIn([nobody, pose(challenges.SOFTWARE_TOKEN_MFA.plain)], { screens: { confirmTotp } });
    await enter();
    await expect.element(title).toHaveFocus();
    expect(said("alert")).toEqual(["The next step could not be shown. Try again, or start over."]);
    await retry.click();
    await expect.element(title).toHaveFocus();
    isBroken = false;
    const button = retry.element();
    if (button instanceof HTMLElement) button.focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("heading", { name: "Arrived" })).toHaveFocus();
    silenced.mockRestore();
  });
});
