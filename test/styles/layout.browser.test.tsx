import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { AuthDialog, AuthError, AuthProvider } from "../../src/index.js";
import { showStep } from "../components/show-step.js";
import { shownSteps, steps } from "../components/steps.js";
import { nobody } from "../headless/outcomes.js";
import { sessionClient } from "../headless/session-client.js";
import { emulate, emulateNothing } from "./emulate.js";
import "../../src/styles/styles.css";

beforeEach(async () => {
  await page.viewport(480, 800);
});

afterEach(async () => {
  cleanup();
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("data-density");
  await emulateNothing();
});

const pressed = "button, a, input:not([hidden])";
const longWords = "a-very-long-local-part-that-nobody-should-have-but-somebody-has@subdomain.of.a.long.example.org";
const submitWidth = () => page.getByRole("button", { name: "Continue" }).element().getBoundingClientRect().width;
const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

describe("sizes", () => {
  test.each(shownSteps)("A37: $name fits into 320 pixels", async (step) => {
    await page.viewport(320, 640);
    await showStep("identifier" in step ? { ...step, identifier: longWords } : step);
    expect(scrollsSideways()).toBe(false);
  });

  test("A37: eight boxes for a code fit into 320 pixels, each wide enough for its digit", async () => {
    await page.viewport(320, 640);
    await showStep({ ...steps.confirmCode, codeLength: 8 });
    expect(scrollsSideways()).toBe(false);
    for (const box of document.querySelectorAll(".latchkey-digit")) {
      expect(box.getBoundingClientRect().width).toBeGreaterThan(16);
    }
  });

  test.each(shownSteps)("A38: text of twice the size cuts nothing off in $name", async (step) => {
    await page.viewport(640, 800);
    document.documentElement.style.fontSize = "200%";
    await showStep(step);
    expect(scrollsSideways()).toBe(false);
    for (const button of document.querySelectorAll(".latchkey-button")) {
      expect(button.scrollHeight).toBeLessThanOrEqual(button.clientHeight);
    }
  });

  test.each(shownSteps)(
    "A36: what is pressed in $name is 24 pixels in both directions, or a row is pressed for it",
    async (step) => {
      await showStep(step);
      for (const target of document.querySelectorAll(pressed)) {
        const area = target.closest(".latchkey-choice") ?? target;
        const { width, height } = area.getBoundingClientRect();
        if (width === 0) continue;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
    },
  );

  test("A36: controls are 40 pixels high, 36 where a page is dense", async () => {
    await showStep(steps.enterCredentials);
    const submit = page.getByRole("button", { name: "Sign in", exact: true }).element();
    const input = page.getByLabelText("Username").element();
    expect([submit, input].map((element) => element.getBoundingClientRect().height)).toEqual([40, 40]);
    document.documentElement.dataset["density"] = "compact";
    expect([submit, input].map((element) => element.getBoundingClientRect().height)).toEqual([36, 36]);
  });
});

describe("A35: focus", () => {
  test.each([steps.enterCredentials, steps.chooseMfaMethod, steps.enrollTotp])(
    "is an outline of two pixels with room around it on everything that $name can focus",
    async (step) => {
      await showStep(step);
      for (const target of document.querySelectorAll<HTMLElement>("section button, section input")) {
        if (target.matches(".latchkey-code + *")) continue;
        target.focus();
        await userEvent.keyboard("{Shift}");
        const { outlineWidth, outlineStyle, outlineOffset } = getComputedStyle(target);
        expect({ outlineWidth, outlineStyle, outlineOffset }).toEqual({
          outlineWidth: "2px",
          outlineStyle: "solid",
          outlineOffset: "2px",
        });
      }
    },
  );

  test("on a code is shown by the box that the next digit goes into", async () => {
    await showStep(steps.confirmTotp);
    await page.getByLabelText("6-digit code").fill("12");
    const outlined = [...document.querySelectorAll(".latchkey-digit")].map((box) => getComputedStyle(box).outlineStyle);
    expect(outlined).toEqual(["none", "none", "solid", "none", "none", "none"]);
  });
});

describe("circumstances", () => {
  test("A40: with reduced motion nothing moves, blinks or fades", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    await showStep({ ...steps.confirmTotp, error: new AuthError("codeMismatch", { field: "code" }) });
    await page.getByLabelText("6-digit code").click();
    expect(document.getAnimations()).toEqual([]);
  });

  test("nothing moves on first paint", async () => {
    await showStep(steps.confirmTotp);
    expect(document.getAnimations()).toEqual([]);
  });

  test("A39: in forced colours boxes, buttons, notices and the card keep their edges", async () => {
    await emulate({ "forced-colors": "active" });
    await showStep({ ...steps.confirmTotp, error: new AuthError("offline") });
    const canvas = getComputedStyle(document.body).backgroundColor;
    for (const element of document.querySelectorAll(".latchkey-card, .latchkey-digit, .latchkey-button")) {
      const { borderTopStyle, borderTopColor } = getComputedStyle(element);
      expect(borderTopStyle).toBe("solid");
      expect(borderTopColor).not.toBe(canvas);
    }
    const { outlineStyle, outlineColor } = getComputedStyle(document.querySelector(".latchkey-alert") ?? document.body);
    expect(outlineStyle).toBe("solid");
    expect(outlineColor).not.toBe(canvas);
  });

  test("A42: from right to left arrows are mirrored and boxes of a code are not", async () => {
    await showStep(steps.confirmTotp, { messages: { language: { code: "ar", direction: "rtl" } } });
    const arrow = document.querySelector("footer .latchkey-icon") ?? document.body;
    expect(getComputedStyle(arrow).transform).toBe("matrix(-1, 0, 0, 1, 0, 0)");
    const places = [...document.querySelectorAll(".latchkey-digit")].map((box) => box.getBoundingClientRect().left);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("A42: from right to left a password is still read from the left, and its toggle covers none of it", async () => {
    await showStep(steps.enterCredentials, { messages: { language: { code: "ar", direction: "rtl" } } });
    const password = page.getByLabelText("Password", { exact: true }).element();
    const toggle = page.getByRole("button", { name: "Show password" }).element().getBoundingClientRect();
    const { direction, textAlign, paddingLeft } = getComputedStyle(password);
    expect([direction, textAlign]).toEqual(["ltr", "right"]);
    expect(toggle.right).toBeLessThanOrEqual(password.getBoundingClientRect().left + parseFloat(paddingLeft) + 1);
  });

  test("A39: in forced colours a spinner is seen to turn: its ring is open", async () => {
    await emulate({ "forced-colors": "active" });
    await showStep({ ...steps.confirmTotp, pending: true, command: "submit" });
    const ring = getComputedStyle(document.querySelector("[data-pending] > .latchkey-spinner") ?? document.body);
    expect([ring.borderTopStyle, ring.borderBottomStyle]).toEqual(["none", "solid"]);
  });

  test("A7: at 320 pixels the cross of a dialog covers nothing of a long title", async () => {
    await page.viewport(320, 640);
    render(
      <AuthProvider client={sessionClient([nobody]).client} appName="Acme Rockets and Sons of Albuquerque">
        <AuthDialog open onOpenChange={() => undefined} />
      </AuthProvider>,
    );
    const title = page.getByRole("heading").element().getBoundingClientRect();
    const cross = page.getByRole("button", { name: "Close" }).element().getBoundingClientRect();
    expect(title.right).toBeLessThanOrEqual(cross.left);
  });

  test("a button keeps its width while a spinner covers its words", async () => {
    await showStep({ ...steps.confirmTotp });
    const idle = submitWidth();
    cleanup();
    await showStep({ ...steps.confirmTotp, pending: true, command: "submit" });
    expect(submitWidth()).toBe(idle);
  });
});
