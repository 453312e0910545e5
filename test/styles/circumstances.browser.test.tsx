import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { AuthError } from "../../src/index.js";
import { showStep } from "../components/show-step.js";
import { shownSteps, steps } from "../components/steps.js";
import { allControls } from "./all-controls.js";
import { emulate, emulateNothing } from "./emulate.js";
import { withoutHover } from "./without-hover.js";
import "../../src/styles/styles.css";

beforeEach(() => page.viewport(480, 800));

afterEach(async () => {
  cleanup();
  await emulateNothing();
});

const styleOf = (selector: string, box?: string): CSSStyleDeclaration => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`${selector} is not there`);
  return getComputedStyle(element, box);
};

const mismatch = new AuthError("codeMismatch", { field: "code" });

/** Whether something moves after an error of a field, a notice, a submit, and a change of step. */
const moving = async () => {
  const { update } = await showStep(steps.confirmTotp);
  const frames: Animation[][] = [];
  for (const next of [
    { ...steps.confirmTotp, error: mismatch },
    { ...steps.confirmTotp, error: new AuthError("offline") },
    { ...steps.confirmTotp, pending: true, command: "submit" } as const,
    steps.enterCredentials,
  ]) {
    update(next);
    await expect.poll(() => document.querySelector(`section[data-step="${next.name}"]`)).not.toBeNull();
    document.querySelector<HTMLElement>(".latchkey-input")?.focus();
    frames.push(document.getAnimations());
  }
  return frames.map((animations) => animations.length > 0);
};

const canvas = () => {
  const probe = document.createElement("i");
  probe.style.color = "Canvas";
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const edges =
  ".latchkey-card, .latchkey-input:not(.latchkey-code + *), .latchkey-digit, .latchkey-button, .latchkey-choice";

describe("motion", () => {
  withoutHover();

  test.each(shownSteps)("nothing moves on first paint of $name", async (step) => {
    await showStep(step);
    expect(document.getAnimations()).toEqual([]);
  });

  test("A40: with reduced motion no error, no caret, no spinner and no change of step moves, blinks or fades", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    expect(await moving()).toEqual([false, false, false, false]);
  });

  test("A40: without it they all do", async () => {
    await emulate({ "prefers-reduced-motion": "no-preference" });
    expect(await moving()).toEqual([true, true, true, true]);
  });
});

describe("forced colours", () => {
  beforeEach(() => emulate({ "forced-colors": "active" }));

  test.each(shownSteps)("A39: card, inputs, boxes, choices and buttons of $name keep their edges", async (step) => {
    await showStep(step);
    for (const element of document.querySelectorAll(edges)) {
      const { borderTopStyle, borderTopColor } = getComputedStyle(element);
      expect([element.className, borderTopStyle]).toEqual([element.className, "solid"]);
      expect(borderTopColor).not.toBe(canvas());
    }
  });

  test("A39: a notice has an edge, and what is wrong a broken one", async () => {
    await showStep({ ...steps.confirmTotp, error: new AuthError("offline") });
    const { outlineStyle, outlineColor } = styleOf(".latchkey-alert");
    expect(outlineStyle).toBe("solid");
    expect(outlineColor).not.toBe(canvas());
    cleanup();
    await showStep({ ...steps.confirmTotp, error: mismatch });
    expect(styleOf(".latchkey-digit").borderTopStyle).toBe("dashed");
    cleanup();
    await showStep({ ...steps.enterPassword, error: new AuthError("invalidCredentials", { field: "password" }) });
    expect(styleOf(".latchkey-input[type=password]").borderTopStyle).toBe("dashed");
  });

  test("A39: the input of a code draws nothing over its boxes; the active box and its caret are seen", async () => {
    await showStep(steps.confirmTotp);
    await page.getByLabelText("6-digit code").fill("12");
    const input = styleOf(".latchkey-code + .latchkey-input");
    expect([input.borderTopWidth, input.outlineStyle]).toEqual(["0px", "none"]);
    expect(input.getPropertyValue("-webkit-text-fill-color")).toBe("rgba(0, 0, 0, 0)");
    const active = styleOf(".latchkey-digit[data-active]");
    expect([active.outlineStyle, active.outlineWidth]).toEqual(["solid", "2px"]);
    expect(active.outlineColor).not.toBe(canvas());
    expect(styleOf(".latchkey-digit[data-active]", "::after").borderInlineStartColor).not.toBe(canvas());
  });

  test("A39: the choice that is made differs from the others, and its mark is the system's", async () => {
    await showStep(steps.chooseMfaMethod);
    const [chosen, other] = [
      styleOf(".latchkey-choice:has(:checked)"),
      styleOf(".latchkey-choice:not(:has(:checked))"),
    ];
    expect(chosen.borderTopColor).not.toBe(other.borderTopColor);
    expect([chosen.outlineStyle, other.outlineStyle]).toEqual(["solid", "none"]);
    cleanup();
    await showStep(steps.enterCredentials, allControls);
    expect(styleOf(".latchkey-check").appearance).toBe("auto");
    await page.getByRole("checkbox").click();
    expect(styleOf(".latchkey-check:checked", "::before").display).toBe("none");
  });

  test("A39: focus is seen", async () => {
    await showStep(steps.enterCredentials);
    document.querySelector<HTMLElement>(".latchkey-input")?.focus();
    const { outlineStyle, outlineWidth, outlineColor } = styleOf(".latchkey-input");
    expect([outlineStyle, outlineWidth]).toEqual(["solid", "2px"]);
    expect(outlineColor).not.toBe(canvas());
  });

  test("A39: a spinner is seen to turn: its ring is open", async () => {
    await showStep({ ...steps.confirmTotp, pending: true, command: "submit" });
    const ring = styleOf("[data-pending] > .latchkey-spinner");
    expect([ring.borderTopStyle, ring.borderBottomStyle]).toEqual(["none", "solid"]);
  });
});
