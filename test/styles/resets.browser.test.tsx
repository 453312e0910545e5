import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { AuthError } from "../../src/index.js";
import layered from "../../src/styles/styles.css?inline";
import unlayered from "../../src/styles/styles.unlayered.css?inline";
import { showStep } from "../components/show-step.js";
import { steps } from "../components/steps.js";

const sheets: HTMLStyleElement[] = [];

const addSheet = (text: string): HTMLStyleElement => {
  const sheet = document.createElement("style");
  sheet.textContent = text;
  document.head.append(sheet);
  sheets.push(sheet);
  return sheet;
};

afterEach(() => {
  cleanup();
  for (const sheet of sheets.splice(0)) sheet.remove();
});

const seen = [
  "display",
  "width",
  "height",
  "padding",
  "margin",
  "border",
  "borderRadius",
  "color",
  "backgroundColor",
  "fontSize",
  "fontWeight",
  "lineHeight",
  "textAlign",
  "textDecorationLine",
  "listStyleType",
  "cursor",
  "boxShadow",
  "fill",
  "stroke",
] as const;

/** How all of the kit's elements look now. */
const look = () =>
  [...document.querySelectorAll<HTMLElement>("[class*=latchkey-]")].map((element) => {
    const style = getComputedStyle(element);
    return [element.getAttribute("class"), Object.fromEntries(seen.map((name) => [name, style[name]]))] as const;
  });

const examples = [
  { ...steps.enterCredentials, error: new AuthError("invalidCredentials", { field: "password" }) },
  { ...steps.confirmCode, error: new AuthError("offline") },
  steps.chooseMfaMethod,
  steps.enrollTotp,
  steps.setNewPassword,
];

// What Tailwind's preflight and Bootstrap's reboot do to our kind of elements, in few words.
const preflight = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  button, input, select { font: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1; }
  h1, h2, h3 { font-size: inherit; font-weight: inherit; } a { color: inherit; text-decoration: inherit; }
  ul { list-style: none; } svg, img { display: block; vertical-align: middle; } ::placeholder { opacity: 0.5; }`;
const reboot = `
  *, ::before, ::after { box-sizing: border-box; } h1, h2 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; }
  p { margin-top: 0; margin-bottom: 1rem; } ul { padding-left: 2rem; margin-bottom: 1rem; } label { display: inline-block; }
  button { border-radius: 0; text-transform: none; } code { font-size: 0.875em; color: #d63384; word-wrap: break-word; }
  fieldset { min-width: 0; padding: 0; margin: 0; border: 0; } a { color: #0d6efd; text-decoration: underline; }
  svg { vertical-align: middle; } button:not(:disabled) { cursor: pointer; }`;
const unset = "body * { all: unset; }";

describe("the layered sheet looks the same", () => {
  test.each([
    ["Tailwind's preflight in a layer before it", `@layer base { ${preflight} }`],
    ["Bootstrap's reboot in a layer before it", `@layer base { ${reboot} }`],
    ["a layer before it that unsets everything", `@layer base { ${unset} }`],
  ])("under %s", async (_, reset) => {
    for (const step of examples) {
      addSheet("@layer base, latchkey;");
      addSheet(layered);
      await showStep(step);
      const alone = look();
      addSheet(reset);
      expect(look()).toEqual(alone);
      cleanup();
      for (const sheet of sheets.splice(0)) sheet.remove();
    }
  });

  test("and gives way to a utility class in a layer after it", async () => {
    addSheet("@layer base, latchkey, utilities;");
    addSheet(layered);
    addSheet("@layer utilities { .rounded-none { border-radius: 0; } }");
    await showStep(steps.enterCredentials, { classNames: { button: "rounded-none" } });
    expect(getComputedStyle(document.querySelector("[type=submit]") ?? document.body).borderRadius).toBe("0px");
  });
});

describe("the unlayered sheet looks the same", () => {
  test.each([
    ["Tailwind's preflight without a layer", preflight],
    ["Bootstrap's reboot", reboot],
    ["everything unset", unset],
  ])("under %s", async (_, reset) => {
    for (const step of examples) {
      addSheet(unlayered);
      await showStep(step);
      const alone = look();
      addSheet(reset);
      expect(look()).toEqual(alone);
      cleanup();
      for (const sheet of sheets.splice(0)) sheet.remove();
    }
  });

  test("and icons and the QR code keep their drawings where everything is unset", async () => {
    addSheet(unlayered);
    addSheet(unset);
    await showStep(steps.enrollTotp);
    await expect
      .poll(() => document.querySelector(".latchkey-qr path")?.getAttribute("d")?.length ?? 0)
      .toBeGreaterThan(99);
    for (const path of document.querySelectorAll("svg path")) expect(getComputedStyle(path).d).toMatch(/^path\(/);
  });
});

describe("both sheets", () => {
  test("look alike", async () => {
    addSheet(layered);
    await showStep(steps.enrollTotp);
    const one = look();
    cleanup();
    for (const sheet of sheets.splice(0)) sheet.remove();
    addSheet(unlayered);
    await showStep(steps.enrollTotp);
    expect(look()).toEqual(one);
  });

  test.each([layered, unlayered])("leave the page's own elements alone", async (sheet) => {
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
});
