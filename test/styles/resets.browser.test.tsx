import { cleanup } from "@testing-library/react";
import bootstrap from "bootstrap/dist/css/bootstrap.css?inline";
import { afterEach, describe, expect, test } from "vitest";
import { AuthError } from "../../src/index.js";
import type { AuthStep } from "../../src/index.js";
import layered from "../../src/styles/styles.css?inline";
import unlayered from "../../src/styles/styles.unlayered.css?inline";
import { showStep } from "../components/show-step.js";
import { shownSteps, steps } from "../components/steps.js";
import { computedLook, differences } from "./computed-look.js";
import type { ComputedLook } from "./computed-look.js";
import { emulate, emulateNothing } from "./emulate.js";
import { addSheet, removeSheets } from "./sheets.js";
import { preflightSheet, tailwindSheet } from "./tailwind.js";
import { withoutHover } from "./without-hover.js";

withoutHover();

const order = "@layer theme, base, latchkey, components, utilities;";
const unset = "body * { all: unset; }";

/** Every step, and what only a request or an error shows. */
const examples: readonly AuthStep[] = [
  ...shownSteps,
  { ...steps.enterCredentials, error: new AuthError("invalidCredentials") },
  { ...steps.confirmCode, error: new AuthError("codeMismatch", { field: "code" }), resendAt: Date.now() + 3_000_000 },
  { ...steps.confirmTotp, error: new AuthError("offline"), pending: true, command: "submit" },
];

/** What an element takes from the page on purpose, and what a reset sets that nobody sees. */
const expected: readonly RegExp[] = [
  /\{ (font-family|tab-size|text-size-adjust|-webkit-tap-highlight-color): /,
  /^\d+ (main\.latchkey-page|div\.latchkey-stage) \{ line-height: /,
  // What has no class of ours: the style of a border without width, the sizing of a box without padding.
  /^\d+ \w+\. \{ (border-[a-z-]+-style|box-sizing): /,
  // Bootstrap says `button` where the browser says `auto`: both draw nothing under a background of our own.
  /\{ appearance: auto → button \}/,
];

afterEach(async () => {
  cleanup();
  removeSheets();
  await emulateNothing();
});

const lookOf = async (step: AuthStep): Promise<ComputedLook> => {
  await showStep(step);
  if (step.name === "enrollTotp")
    await expect.poll(() => document.querySelector('[data-state="drawn"]')).not.toBeNull();
  const look = computedLook();
  cleanup();
  return look;
};

/** How every example looks under these sheets, on a page that is otherwise bare. */
const looksUnder = async (sheets: readonly string[]): Promise<ComputedLook[]> => {
  ["body { margin: 0; }", ...sheets].forEach(addSheet);
  const looks: ComputedLook[] = [];
  for (const step of examples) looks.push(await lookOf(step));
  removeSheets();
  return looks;
};

const changes = (alone: readonly ComputedLook[], under: readonly ComputedLook[]): string[] =>
  alone
    .flatMap((look, index) => differences(look, under[index] ?? new Map()))
    .filter((change) => !expected.some((pattern) => pattern.test(change)));

describe.each(["light", "dark"] as const)("%s: every element of every step looks the same", (scheme) => {
  // A countdown that ticks, and what moves, would be differences too.
  const stand = () => emulate({ "prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce" });

  test("by the layered sheet with Tailwind 4 before and after it, and with Bootstrap in a layer", async () => {
    await stand();
    const tailwind = await tailwindSheet([]);
    const alone = await looksUnder([order, layered]);
    expect(changes(alone, await looksUnder([order, tailwind, layered]))).toEqual([]);
    expect(changes(alone, await looksUnder([order, layered, tailwind]))).toEqual([]);
    expect(changes(alone, await looksUnder([order, layered, `@layer base { ${bootstrap} }`]))).toEqual([]);
  });

  test("by the unlayered sheet with Bootstrap, Tailwind's preflight and `all: unset` before and after it", async () => {
    await stand();
    const alone = await looksUnder([unlayered]);
    for (const reset of [bootstrap, await preflightSheet(), unset]) {
      expect(changes(alone, await looksUnder([reset, unlayered]))).toEqual([]);
      expect(changes(alone, await looksUnder([unlayered, reset]))).toEqual([]);
    }
  });

  test("by both sheets", async () => {
    await stand();
    expect(changes(await looksUnder([layered]), await looksUnder([unlayered]))).toEqual([]);
  });
});

test.each([layered, unlayered])("the sheets leave the page's own elements alone", async (sheet) => {
  document.body.insertAdjacentHTML(
    "beforeend",
    `<form id="own"><label>L <input class="form-control"></label><button type="button">B</button></form>`,
  );
  const own = document.querySelector("#own");
  const state = () =>
    [...(own?.querySelectorAll("*") ?? [])].flatMap((element) => {
      const style = getComputedStyle(element);
      return [...style].filter((name) => !name.startsWith("--")).map((name) => style.getPropertyValue(name));
    });
  const before = state();
  addSheet(sheet);
  expect(state()).toEqual(before);
  own?.remove();
});
