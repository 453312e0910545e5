import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { useLoadedStep } from "../../src/components/lazy/use-loaded-step.js";
import { lazyScreen } from "../../src/components/lazy/lazy-screen.js";
import type { AuthStep, ScreenProps } from "../../src/index.js";
import { showStep } from "./show-step.js";
import { steps } from "./steps.js";

afterEach(cleanup);

const Totp = ({ step }: ScreenProps<"confirmTotp">) => <h2>Loaded: {step.deviceName}</h2>;

/** A screen whose code arrives when the test says so. */
const lateScreen = () => {
  const waiting: { arrive: () => void; fail: () => void }[] = [];
  const screen = lazyScreen<ScreenProps<"confirmTotp">>(
    () =>
      new Promise((resolve, reject) => {
        waiting.push({ arrive: () => resolve(Totp), fail: () => reject(new TypeError("Failed to fetch")) });
      }),
  );
  return { screen, waiting };
};

describe("a screen that has to be loaded", () => {
  test("until it is here the step before stands there, pending, so the card keeps its size", async () => {
    const { screen, waiting } = lateScreen();
    const screens = { confirmTotp: screen };
    const { update } = await showStep(steps.enterCredentials, { screens });
    const height = page.getByRole("region").element().getBoundingClientRect().height;
    update(steps.confirmTotp, { screens });
    await expect.poll(() => waiting.length).toBe(1);
    expect(document.forms[0]?.getAttribute("aria-busy")).toBe("true");
    expect(page.getByRole("region").element().getBoundingClientRect().height).toBe(height);
    waiting[0]?.arrive();
    await expect.element(page.getByRole("heading", { name: "Loaded: Ada’s phone" })).toBeVisible();
  });

  test("G13: code that does not arrive is an error with a way to try again and a way back", async () => {
    const { screen, waiting } = lateScreen();
    const screens = { confirmTotp: screen };
    const { update } = await showStep(steps.enterCredentials, { screens });
    update(steps.confirmTotp, { screens });
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.fail();
    await expect
      .element(page.getByRole("alert").filter({ hasText: "The next step could not be loaded." }))
      .toBeVisible();
    await expect.element(page.getByRole("button", { name: "Back to sign in" })).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.arrive();
    await expect.element(page.getByRole("heading", { name: "Loaded: Ada’s phone" })).toBeVisible();
  });

  test("it is loaded once: the next time it is there at once", async () => {
    const { screen, waiting } = lateScreen();
    const seen: (AuthStep | null)[] = [];
    const Probe = () => {
      const { step } = useLoadedStep(steps.confirmTotp, screen);
      seen.push(step);
      return null;
    };
    render(<Probe />);
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.arrive();
    await expect.poll(() => seen.at(-1)?.name).toBe("confirmTotp");
    cleanup();
    seen.length = 0;
    render(<Probe />);
    expect(seen.every((step) => step?.name === "confirmTotp")).toBe(true);
    expect(waiting).toHaveLength(1);
  });
});

describe("a screen that throws", () => {
  test("G13: is an error with a way to try again, never a blank", async () => {
    const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
    let broken = true;
    const Broken = () => {
      if (broken) throw new Error("a fault of the app's own screen");
      return <h2>Mended</h2>;
    };
    await showStep(steps.confirmTotp, { screens: { confirmTotp: Broken } });
    await expect
      .element(page.getByRole("alert").filter({ hasText: "The next step could not be shown." }))
      .toBeVisible();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.element(page.getByRole("heading", { name: "Mended" })).toBeVisible();
    silenced.mockRestore();
  });
});
