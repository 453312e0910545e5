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

/** What every example has otherwise under each of these lists of sheets than under the first, on a page that is otherwise bare. */
const changes = async (first: readonly string[], ...others: readonly (readonly string[])[]): Promise<string[][]> => {
  const found = others.map((): string[] => []);
  for (const step of examples) {
    await showStep(step);
    if (step.name === "enrollTotp")
      await expect.poll(() => document.querySelector('[data-state="drawn"]')).not.toBeNull();
    // All at one moment: what is left of a step's time is said in its form.
    const alone = lookUnder(first);
    for (const [index, sheets] of others.entries()) {
      const changed = differences(alone, lookUnder(sheets));
      found[index]?.push(...changed.filter((change) => !expected.some((pattern) => pattern.test(change))));
    }
    cleanup();
  }
  return found;
};

const lookUnder = (sheets: readonly string[]): ComputedLook => {
  ["body { margin: 0; }", ...sheets].forEach(addSheet);
  const look = computedLook();
  removeSheets();
  return look;
};

describe.each(["light", "dark"] as const)("%s: every element of every step looks the same", (scheme) => {
  // A countdown that ticks, and what moves, would be differences too.
  const stand = () => emulate({ "prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce" });

  test("by the layered sheet with Tailwind 4 before and after it, and with Bootstrap in a layer", async () => {
    await stand();
    const tailwind = await tailwindSheet([]);
    const others = [
      [order, tailwind, layered],
      [order, layered, tailwind],
      [order, layered, `@layer base { ${bootstrap} }`],
    ];
    expect(await changes([order, layered], ...others)).toEqual([[], [], []]);
  });

  test("by the unlayered sheet with Bootstrap, Tailwind's preflight and `all: unset` before and after it", async () => {
    await stand();
    const resets = [bootstrap, await preflightSheet(), unset];
    const others = resets.flatMap((reset) => [
      [reset, unlayered],
      [unlayered, reset],
    ]);
    expect(await changes([unlayered], ...others)).toEqual([[], [], [], [], [], []]);
  });

  test("by both sheets", async () => {
    await stand();
    expect(await changes([layered], [unlayered])).toEqual([[]]);
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
