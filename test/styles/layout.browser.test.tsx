import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthDialog, AuthError, AuthProvider } from "../../src/index.js";
import { showStep } from "../components/show-step.js";
import { shownSteps, steps } from "../components/steps.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { allControls } from "./all-controls.js";
import { emulateNothing, emulateTouch } from "./emulate.js";
import { addSheet, removeSheets } from "./sheets.js";
import "../../src/styles/styles.css";

beforeEach(() => page.viewport(480, 800));

afterEach(async () => {
  cleanup();
  removeSheets();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-density");
  await emulateNothing();
});

const longWords = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft@example.org";
const textSpacing = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  p { margin-block-end: 2em !important; }`;

const expectNoSidewaysScroll = (): void => {
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
};

const expectNothingCutOff = (): void => {
  expectNoSidewaysScroll();
  for (const element of document.querySelectorAll(".latchkey-card *:not(svg, svg *, input, .latchkey-unseen)")) {
    if (element.closest(".latchkey-resend > .latchkey-hint") !== null || element.clientWidth === 0) continue;
    const { className, scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    expect([className, scrollHeight - clientHeight > 1]).toEqual([className, false]);
    expect([className, scrollWidth - clientWidth > 1]).toEqual([className, false]);
  }
};

const sizeOf = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height);
};

const targets = () =>
  [...document.querySelectorAll("button, a[href], input:not([hidden]), select")]
    .map((target) => target.closest(".latchkey-choice, .latchkey-check-row") ?? target)
    .filter((target) => target.getClientRects().length > 0);

const heights = () =>
  [...document.querySelectorAll("select, .latchkey-button, .latchkey-input")].map(
    (element) => element.getBoundingClientRect().height,
  );

const submitSize = () => {
  const { width, height } = page.getByRole("button", { name: "Continue" }).element().getBoundingClientRect();
  return [width, height];
};

describe("what is pressed", () => {
  test.each(shownSteps)("A36: everything in $name is 24 pixels in both directions", async (step) => {
    await showStep(step);
    for (const target of targets()) {
      expect([target.className, sizeOf(target) >= 24]).toEqual([target.className, true]);
    }
  });

  test("A36: so are the links of a notice and every sort of control", async () => {
    await showStep({ ...steps.confirmCode, error: new AuthError("challengeExpired") });
    for (const target of targets()) expect(sizeOf(target)).toBeGreaterThanOrEqual(24);
    cleanup();
    await showStep(steps.enterCredentials, allControls);
    for (const target of targets()) expect(sizeOf(target)).toBeGreaterThanOrEqual(24);
  });

  test("A36: controls are 40 pixels high, 36 where a page is dense, and 44 for fingers even there", async () => {
    await showStep(steps.enterCredentials, allControls);
    expect(new Set(heights())).toEqual(new Set([40]));
    document.documentElement.dataset["density"] = "compact";
    expect(new Set(heights())).toEqual(new Set([36]));
    await emulateTouch(true);
    expect(new Set(heights())).toEqual(new Set([44]));
    const input = document.querySelector(".latchkey-input") ?? document.body;
    expect(getComputedStyle(input).fontSize).toBe("16px");
  });
});

describe("room", () => {
  test.each(shownSteps)("A37: $name fits into 320 pixels, with a long name and a long notice", async (step) => {
    await page.viewport(320, 640);
    const error = step.name === "restoring" ? null : new AuthError("limitExceeded");
    const long = "identifier" in step ? { ...step, error, identifier: longWords } : { ...step, error };
    await showStep(long, { appName: `Acme ${longWords}` });
    expectNoSidewaysScroll();
  });

  test("A37: eight boxes for a code fit into 320 pixels, each wide enough for its digit", async () => {
    await page.viewport(320, 640);
    await showStep({ ...steps.confirmCode, codeLength: 8 });
    expectNoSidewaysScroll();
    for (const box of document.querySelectorAll(".latchkey-digit")) {
      expect(box.getBoundingClientRect().width).toBeGreaterThan(20);
    }
  });

  test("A7, A37: at 320 pixels the cross of a dialog covers nothing of a long title", async () => {
    await page.viewport(320, 640);
    render(
      <AuthProvider client={sessionClient([nobody]).client} appName="Acme Rockets and Sons of Albuquerque">
        <AuthDialog open onOpenChange={() => undefined} />
      </AuthProvider>,
    );
    const title = page.getByRole("heading").element().getBoundingClientRect();
    const cross = page.getByRole("button", { name: "Close" }).element().getBoundingClientRect();
    expect(title.right).toBeLessThanOrEqual(cross.left);
    expectNoSidewaysScroll();
  });

  test.each(shownSteps)("A38: text of twice the size cuts nothing off in $name", async (step) => {
    await page.viewport(640, 800);
    document.documentElement.style.fontSize = "200%";
    await showStep(step);
    expectNothingCutOff();
  });

  test.each(shownSteps)("A38: wider spacing of letters, words and lines cuts nothing off in $name", async (step) => {
    addSheet(textSpacing);
    await showStep(step);
    expectNothingCutOff();
  });

  test("a button keeps its size while a spinner covers its words", async () => {
    await showStep(steps.confirmTotp);
    const idle = submitSize();
    cleanup();
    await showStep({ ...steps.confirmTotp, pending: true, command: "submit" });
    expect(submitSize()).toEqual(idle);
  });
});
