import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { AuthError } from "../../src/index.js";
import { showStep } from "../components/show-step.js";
import { steps } from "../components/steps.js";
import { emulate, emulateNothing } from "./emulate.js";
import { contrast, paintedColour } from "./colour.js";
import type { Rgb } from "./colour.js";
import "../../src/styles/styles.css";

afterEach(async () => {
  cleanup();
  document.documentElement.removeAttribute("data-color-scheme");
  await emulateNothing();
});

/** Foreground token, background token. */
const texts = [
  ["text", "card"],
  ["text", "strip"],
  ["text", "input"],
  ["muted", "card"],
  ["muted", "strip"],
  ["placeholder", "input"],
  ["link", "card"],
  ["link", "strip"],
  ["error", "card"],
  ["warning", "card"],
  ["on-primary", "primary"],
  ["on-primary", "primary-hover"],
] as const;
const shapes = [
  ["border", "card"],
  ["border", "input"],
  ["error", "input"],
  ["primary", "card"],
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

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  test.each(texts)("A33: %s on %s can be read", async (front, back) => {
    await show(scheme);
    expect(contrast(token(front), token(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)("A34: %s stands out from %s", async (front, back) => {
    await show(scheme);
    expect(contrast(token(front), token(back))).toBeGreaterThanOrEqual(3);
  });

  test.each(["invalidCredentials", "lockedOut", "passkeyCancelled"] as const)(
    "A33: the notice of %s can be read on its tint",
    async (code) => {
      document.documentElement.dataset["colorScheme"] = scheme;
      await showStep({ ...steps.enterCredentials, error: new AuthError(code) });
      const notice = document.querySelector(".latchkey-alert");
      const { color, backgroundColor } = getComputedStyle(notice ?? document.body);
      expect(contrast(paintedColour(color), paintedColour(backgroundColor))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("A41: the scheme of the page is overridden, also for native controls", async () => {
    await emulate({ "prefers-color-scheme": scheme === "light" ? "dark" : "light" });
    await show(scheme);
    const card = document.querySelector(".latchkey-card") ?? document.body;
    expect(getComputedStyle(card).colorScheme).toBe(scheme);
    expect(paintedColour(getComputedStyle(card).backgroundColor)).toEqual(
      scheme === "light" ? [255, 255, 255] : [24, 24, 27],
    );
  });

  test("A41: more contrast is given where it is asked for", async () => {
    await emulate({ "prefers-contrast": "more" });
    await show(scheme);
    expect(contrast(token("muted"), token("card"))).toBeGreaterThanOrEqual(15);
    expect(contrast(token("border"), token("card"))).toBeGreaterThanOrEqual(15);
  });
});

test("A41: without an override the system's scheme holds", async () => {
  await emulate({ "prefers-color-scheme": "dark" });
  await showStep(steps.enterCredentials);
  expect(token("card")).toEqual([24, 24, 27]);
});

test("a token that an app sets wins wherever the app's rule stands, on any ancestor", async () => {
  document.body.style.setProperty("--latchkey-primary", "rgb(79, 70, 229)");
  await showStep(steps.enterCredentials);
  const submit = document.querySelector("[type=submit]") ?? document.body;
  expect(getComputedStyle(submit).backgroundColor).toBe("rgb(79, 70, 229)");
  document.body.style.removeProperty("--latchkey-primary");
});
