import { cleanup } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { showStep } from "../components/show-step.js";
import { shownSteps, steps } from "../components/steps.js";
import { allControls } from "./all-controls.js";
import "../../src/styles/styles.css";
import { withoutHover } from "./without-hover.js";

withoutHover();

afterEach(cleanup);

const arabic = { language: { code: "ar", direction: "rtl" } } as const;
const styleOf = (selector: string): CSSStyleDeclaration =>
  getComputedStyle(document.querySelector(selector) ?? document.body);
const boxOf = (selector: string): DOMRect =>
  (document.querySelector(selector) ?? document.body).getBoundingClientRect();

const rows = ["card", "header", "form", "field", "choice", "totp", "secret-row", "end", "resend", "footer"]
  .map((name) => `.latchkey-${name} > *`)
  .join();

// A country's code stands to the left of the number in every language.
const unmirrored = ".latchkey-unseen, .latchkey-country, .latchkey-country ~ .latchkey-input";

/** Where the edges of everything in the card stand, from the card's own edge at which lines begin. */
const places = (from: "left" | "right"): number[][] => {
  const card = boxOf(".latchkey-card");
  return [...document.querySelectorAll(rows)]
    .filter((element) => element.getClientRects().length > 0 && !element.matches(unmirrored))
    .map((element) => element.getBoundingClientRect())
    .map(({ left, right }) =>
      from === "left" ? [left - card.left, right - card.left] : [card.right - right, card.right - left],
    )
    .map((edges) => edges.map(Math.round));
};

test.each(shownSteps)("A42: $name is its own mirror image", async (step) => {
  await page.viewport(480, 800);
  await showStep(step);
  const original = places("left");
  cleanup();
  await showStep(step, { messages: arabic });
  const mirrored = places("right");
  expect(mirrored.map(([start]) => start)).toEqual(original.map(([start]) => start));
});

test("A42: from right to left arrows are mirrored and boxes of a code are not", async () => {
  await showStep(steps.confirmTotp, { messages: arabic });
  expect(styleOf("footer .latchkey-icon").transform).toBe("matrix(-1, 0, 0, 1, 0, 0)");
  const lefts = [...document.querySelectorAll(".latchkey-digit")].map((box) => box.getBoundingClientRect().left);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
});

test("A42: from right to left a country's code still stands to the left of its number, which is read from the left", async () => {
  await showStep({ ...steps.setNewPassword, missingAttributes: ["phone_number"] }, { messages: arabic });
  const country = boxOf(".latchkey-country");
  const number = boxOf("[type=tel]");
  expect(country.right).toBeLessThan(number.left);
  expect([country.top, country.bottom]).toEqual([number.top, number.bottom]);
  const { direction, textAlign } = styleOf("[type=tel]");
  expect([direction, textAlign]).toEqual(["ltr", "left"]);
});

test("A42: from right to left a password is still read from the left, and its toggle covers none of it", async () => {
  await showStep(steps.enterCredentials, { messages: arabic });
  const { direction, textAlign, paddingLeft } = styleOf("[type=password]");
  expect([direction, textAlign]).toEqual(["ltr", "right"]);
  expect(boxOf(".latchkey-toggle").right).toBeLessThanOrEqual(
    boxOf("[type=password]").left + parseFloat(paddingLeft) + 1,
  );
});

test("A42: addresses, numbers, codes and keys are read from the left", async () => {
  await showStep(steps.confirmCode, { messages: arabic });
  for (const selector of [".latchkey-identifier", ".latchkey-subtitle bdi", ".latchkey-input", ".latchkey-code"]) {
    expect([selector, styleOf(selector).direction]).toEqual([selector, "ltr"]);
  }
  cleanup();
  await showStep(steps.enrollTotp, { messages: arabic });
  expect(styleOf(".latchkey-secret").direction).toBe("ltr");
  cleanup();
  await showStep(steps.enrollEmail, { messages: arabic });
  expect(styleOf("[type=email]").direction).toBe("ltr");
});

test("A42: the arrow of a list of options stands where its lines end", async () => {
  await showStep(steps.enterCredentials, allControls);
  expect(styleOf("select").backgroundPositionX).toContain("100%");
  cleanup();
  await showStep(steps.enterCredentials, { ...allControls, messages: arabic });
  expect(styleOf("select").backgroundPositionX).not.toContain("100%");
});
