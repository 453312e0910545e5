import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthDialog, AuthError, AuthProvider } from "../../src/index.js";
import { showStep } from "../components/show-step.js";
import { shownSteps, steps } from "../components/steps.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { allControls } from "./all-controls.js";
import "../../src/styles/styles.css";

beforeEach(() => page.viewport(480, 800));

afterEach(cleanup);

/** Everything on the page that takes focus and can be seen. */
const focusable = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("button, a[href], input:not([hidden]), select")].filter(
    (element) => element.getClientRects().length > 0,
  );

/** Puts focus on every control in turn, as a keyboard does, and looks. */
const onEveryFocus = async (look: (focused: HTMLElement) => void): Promise<void> => {
  const all = focusable();
  expect(all.length).toBeGreaterThan(0);
  for (const element of all) {
    element.focus();
    await userEvent.keyboard("{Shift}");
    look(element);
  }
};

const expectRing = (focused: HTMLElement): void => {
  // The box that the next digit goes into shows the focus of a code.
  if (focused.matches(".latchkey-code + *")) return;
  // The list of countries lies unseen over its face.
  const seen = focused.matches(".latchkey-country-list") ? focused.nextElementSibling : focused;
  const { outlineWidth, outlineStyle, outlineOffset } = getComputedStyle(seen ?? focused);
  expect([focused.className, outlineWidth, outlineStyle, outlineOffset]).toEqual([
    focused.className,
    "2px",
    "solid",
    "2px",
  ]);
};

/** The whole control, and the ring around it. */
const expectInView = (element: Element): void => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  expect(Math.min(top, left)).toBeGreaterThanOrEqual(4);
  expect(bottom).toBeLessThanOrEqual(innerHeight - 4);
  expect(right).toBeLessThanOrEqual(innerWidth - 4);
};

test.each(shownSteps)(
  "A35: everything that $name can focus shows it by an outline of two pixels with room around it",
  async (step) => {
    await showStep(step);
    await onEveryFocus(expectRing);
  },
);

test("A35: a notice's links and every sort of control show it, too", async () => {
  await showStep({ ...steps.confirmTotp, error: new AuthError("challengeExpired") });
  await onEveryFocus(expectRing);
  cleanup();
  await showStep(steps.enterCredentials, allControls);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await onEveryFocus(expectRing);
});

test("A35: focus on a code is shown by the box that the next digit goes into", async () => {
  await showStep(steps.confirmTotp);
  await page.getByLabelText("6-digit code").fill("12");
  const outlined = [...document.querySelectorAll(".latchkey-digit")].map((box) => getComputedStyle(box).outlineStyle);
  expect(outlined).toEqual(["none", "none", "solid", "none", "none", "none"]);
});

test.each(shownSteps)(
  "A35: nothing in $name stays in place or cuts off, so nothing covers what is focused",
  async (step) => {
    await showStep(step);
    for (const element of document.querySelectorAll(".latchkey-page, .latchkey-page *")) {
      if (element.matches("input, select, .latchkey-unseen, .latchkey-resend > .latchkey-hint, svg, svg *")) continue;
      const { position, overflow } = getComputedStyle(element);
      expect([element.className, overflow]).toEqual([element.className, "visible"]);
      expect(["static", "relative", "absolute"]).toContain(position);
    }
  },
);

test.each(shownSteps)("A43: on a phone on its side everything of $name can be brought into view", async (step) => {
  await page.viewport(640, 320);
  await showStep(step);
  await onEveryFocus(expectInView);
});

test("A43: so it can in a dialog that is higher than the window", async () => {
  await page.viewport(640, 320);
  render(
    <AuthProvider client={sessionClient([nobody]).client} fields={allControls.fields ?? {}}>
      <AuthDialog open onOpenChange={() => undefined} />
    </AuthProvider>,
  );
  await expect.element(page.getByRole("button", { name: "Sign in", exact: true })).toBeInTheDocument();
  const dialog = page.getByRole("dialog").element();
  expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
  await onEveryFocus(expectInView);
});
