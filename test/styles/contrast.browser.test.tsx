import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Alert } from "../../src/components/ui/alert.js";
import { AuthError } from "../../src/index.js";
import { showStep } from "../components/show-step.js";
import { steps } from "../components/steps.js";
import { allControls } from "./all-controls.js";
import { contrast, paintedColour } from "./colour.js";
import type { Rgb } from "./colour.js";
import { emulate, emulateNothing } from "./emulate.js";
import "../../src/styles/styles.css";
import { withoutHover } from "./without-hover.js";

withoutHover();

afterEach(async () => {
  cleanup();
  document.documentElement.removeAttribute("data-color-scheme");
  await emulateNothing();
});

/** Foreground token, background token. */
const texts = [
  ["text", "page"],
  ["text", "card"],
  ["text", "strip"],
  ["text", "input"],
  ["muted", "card"],
  ["muted", "strip"],
  ["muted", "input"],
  ["placeholder", "input"],
  ["placeholder", "strip"],
  ["link", "card"],
  ["link", "strip"],
  ["error", "card"],
  ["warning", "card"],
  ["success", "card"],
  ["on-primary", "primary"],
  ["on-primary", "primary-hover"],
] as const;
const shapes = [
  ["border", "card"],
  ["border", "input"],
  ["error", "card"],
  ["error", "input"],
  ["text", "input"],
  ["muted", "input"],
  ["primary", "card"],
  ["primary", "input"],
  ["on-primary", "primary"],
  ["focus", "page"],
  ["focus", "card"],
  ["focus", "strip"],
  ["focus", "input"],
] as const;

const show = async (scheme: "light" | "dark") => {
  document.documentElement.dataset["colorScheme"] = scheme;
  await showStep(steps.enterCredentials);
};

const token = (name: string): Rgb => {
  const probe = document.createElement("i");
  probe.style.color = `var(--latchkey-${name})`;
  document.querySelector(".latchkey-card")?.append(probe);
  const colour = paintedColour(getComputedStyle(probe).color);
  probe.remove();
  return colour;
};

const styleOf = (selector: string): CSSStyleDeclaration =>
  getComputedStyle(document.querySelector(selector) ?? document.body);

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  test.each(texts)("A33: %s on %s can be read", async (front, back) => {
    await show(scheme);
    expect(contrast(token(front), token(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)("A34: %s stands out from %s", async (front, back) => {
    await show(scheme);
    expect(contrast(token(front), token(back))).toBeGreaterThanOrEqual(3);
  });

  test.each(["error", "warning", "success", "neutral"] as const)(
    "A33, A34: a notice of the tone %s can be read on its tint, and so can a link in it and the focus around that",
    (tone) => {
      render(
        <div className="latchkey-card" data-color-scheme={scheme}>
          <Alert tone={tone}>
            <button type="button" className="latchkey-link">
              Start again
            </button>
          </Alert>
        </div>,
      );
      const tint = paintedColour(styleOf(".latchkey-alert").backgroundColor);
      expect(contrast(paintedColour(styleOf(".latchkey-alert").color), tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(paintedColour(styleOf(".latchkey-link").color), tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token("focus"), tint)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([null, new AuthError("invalidCredentials", { field: "username" })])(
    "A34: the edge of every control stands out on both sides (%s)",
    async (error) => {
      document.documentElement.dataset["colorScheme"] = scheme;
      await showStep({ ...steps.enterCredentials, error }, allControls);
      for (const control of document.querySelectorAll(".latchkey-input, .latchkey-check")) {
        const { borderTopColor, backgroundColor } = getComputedStyle(control);
        expect(contrast(paintedColour(borderTopColor), paintedColour(backgroundColor))).toBeGreaterThanOrEqual(3);
        expect(contrast(paintedColour(borderTopColor), token("card"))).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each([null, new AuthError("codeMismatch", { field: "code" })])(
    "A34: the boxes of a code stand out on both sides (%s)",
    async (error) => {
      document.documentElement.dataset["colorScheme"] = scheme;
      await showStep({ ...steps.confirmTotp, error });
      const { borderTopColor, backgroundColor } = styleOf(".latchkey-digit");
      expect(contrast(paintedColour(borderTopColor), paintedColour(backgroundColor))).toBeGreaterThanOrEqual(3);
      expect(contrast(paintedColour(borderTopColor), token("card"))).toBeGreaterThanOrEqual(3);
      expect(paintedColour(borderTopColor)).toEqual(token(error === null ? "border" : "error"));
    },
  );

  test("A41: the scheme of the page is overridden, also for native controls", async () => {
    await emulate({ "prefers-color-scheme": scheme === "light" ? "dark" : "light" });
    await show(scheme);
    expect(styleOf(".latchkey-card").colorScheme).toBe(scheme);
    expect(styleOf(".latchkey-input").colorScheme).toBe(scheme);
    expect(token("card")).toEqual(scheme === "light" ? [255, 255, 255] : [24, 24, 27]);
  });

  test("A41: more contrast is given where it is asked for", async () => {
    await show(scheme);
    const usual = contrast(token("border"), token("card"));
    await emulate({ "prefers-contrast": "more" });
    expect(contrast(token("muted"), token("card"))).toBeGreaterThanOrEqual(15);
    expect(contrast(token("border"), token("card"))).toBeGreaterThanOrEqual(15);
    expect(usual).toBeLessThan(5);
  });

  test("A41: without an override the system's scheme holds", async () => {
    await emulate({ "prefers-color-scheme": scheme });
    await showStep(steps.enterCredentials);
    expect(token("card")).toEqual(scheme === "light" ? [255, 255, 255] : [24, 24, 27]);
  });
});

test("a token that an app sets wins wherever the app's rule stands, on any ancestor", async () => {
  document.body.style.setProperty("--latchkey-primary", "rgb(79, 70, 229)");
  await showStep(steps.enterCredentials);
  expect(styleOf("[type=submit]").backgroundColor).toBe("rgb(79, 70, 229)");
  document.body.style.removeProperty("--latchkey-primary");
});
