import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { lazyScreen } from "../../src/components/lazy/lazy-screen.js";
import { showStep } from "../components/show-step.js";
import { steps } from "../components/steps.js";
import "../../src/styles/styles.css";
import { withoutHover } from "./without-hover.js";

withoutHover();

afterEach(cleanup);

const boxOf = (element: Element | null): DOMRect => (element ?? document.body).getBoundingClientRect();
const cardWidth = (): number => boxOf(document.querySelector(".latchkey-card")).width;

describe("a screen that is not there", () => {
  test("G13: a card whose screen could not be loaded is as wide as every other", async () => {
    await page.viewport(900, 700);
    await showStep(steps.enterCredentials);
    const usual = cardWidth();
    cleanup();
    const lost = lazyScreen<object>(() => Promise.reject(new TypeError("Failed to fetch")));
    await showStep(steps.confirmTotp, { screens: { confirmTotp: lost } });
    await expect.element(page.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(cardWidth()).toBe(usual);
  });

  test("G13: a card whose screen is on its way is as wide, and shows that something is", async () => {
    await page.viewport(900, 700);
    const late = lazyScreen<object>(() => new Promise(() => {}));
    await showStep(steps.confirmTotp, { screens: { confirmTotp: late } }, "region");
    expect(cardWidth()).toBe(400);
    await expect
      .poll(() => getComputedStyle(document.querySelector(".latchkey-spinner") ?? document.body).opacity)
      .toBe("1");
  });
});

describe("another code", () => {
  test("what came of it stands apart from the link", async () => {
    const resendAt = Date.now() + 20_000;
    const { update } = await showStep({ ...steps.confirmCode, resendAt });
    update({ ...steps.confirmCode, resendAt: resendAt + 30_000 });
    const said = page.getByText("We sent you a new code.");
    await expect.element(said).toBeVisible();
    const link = page.getByRole("button", { name: "New code in" });
    expect(boxOf(said.element()).left - boxOf(link.element()).right).toBeGreaterThanOrEqual(8);
  });

  test("A45: that it may be asked for is announced, and shown by the link alone", async () => {
    await showStep({ ...steps.confirmCode, resendAt: Date.now() + 500 });
    const link = page.getByRole("button", { name: "Send a new code" });
    await expect.element(link).toBeVisible();
    const said = page.getByText("You can ask for a new code now.");
    await expect.element(said).toBeInTheDocument();
    expect(boxOf(said.element()).width).toBeLessThanOrEqual(1);
  });
});
