import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { AuthSteps } from "../../src/headless/index.js";
import { BareScreen } from "./bare-page.js";
import { codeStep, credentialsStep } from "./fake-steps.js";

const start = new Date("2026-01-01T00:00:00Z").getTime();
const button = () => page.getByRole("button", { name: /^(Wait|Send)/ });
const status = () => document.querySelector("[data-status]")?.textContent;

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

const show = (facts: Partial<AuthSteps["confirmCode"]>) => render(<BareScreen step={codeStep(facts)} />);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.setSystemTime(start);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  cleanup();
});

describe("ResendButton", () => {
  test("A45, G7: it waits in place, counts whole seconds down, becomes usable by itself and says so", async () => {
    const resend = vi.fn<AuthSteps["confirmCode"]["resend"]>(() => new Promise(() => {}));
    show({ resend, resendAt: start + 2500 });
    const element = button().element();
    expect(element.textContent).toBe("Wait 3");
    expect(element.getAttribute("aria-disabled")).toBe("true");
    if (element instanceof HTMLElement) element.click();
    expect(resend).not.toHaveBeenCalled();
    await pass(500);
    expect(element.textContent).toBe("Wait 2");
    await pass(1000);
    expect(element.textContent).toBe("Wait 1");
    expect(status()).toBe("");
    await pass(1000);
    expect(element.textContent).toBe("Send again");
    expect(element.hasAttribute("aria-disabled")).toBe(false);
    expect(status()).toBe("Status ready");
    if (element instanceof HTMLElement) element.click();
    expect(resend).toHaveBeenCalledTimes(1);
  });

  test("A18: the countdown stands in no live region; a region beside it says that a code was sent, once", async () => {
    const { rerender } = show({ resendAt: start });
    expect(status()).toBe("");
    expect(button().element().closest("[aria-live], [role=status], [role=alert]")).toBe(null);
    rerender(<BareScreen step={codeStep({ resendAt: start + 3000 })} />);
    expect(status()).toBe("Status sent");
    await pass(1000);
    expect(status()).toBe("Status sent");
    await pass(2000);
    expect(status()).toBe("Status ready");
  });

  test("it stops at zero, and rests while the page is hidden", async () => {
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(false);
    show({ resendAt: start + 10_000 });
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    hidden.mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(vi.getTimerCount()).toBe(0);
    await pass(4000);
    expect(button().element().textContent).toBe("Wait 10");
    hidden.mockReturnValue(false);
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(button().element().textContent).toBe("Wait 6");
    await pass(6000);
    expect(button().element().textContent).toBe("Send again");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("it is not there where no code can be sent again", () => {
    const { rerender } = show({ resendAt: null });
    expect(button().elements()).toHaveLength(0);
    rerender(<BareScreen step={credentialsStep()} />);
    expect(button().elements()).toHaveLength(0);
  });

  test("while the resend is under way it says so by data-pending, and the submit does not", () => {
    show({ resendAt: start, pending: true, command: "resend" });
    expect(button().element().hasAttribute("data-pending")).toBe(true);
    expect(page.getByRole("button", { name: "Continue" }).element().hasAttribute("data-pending")).toBe(false);
  });
});
