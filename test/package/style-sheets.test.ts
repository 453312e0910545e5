import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../chromium.mjs";

const dist = resolve(import.meta.dirname, "../../dist");
const light = { card: "rgb(255, 255, 255)", button: "rgb(24, 24, 27)" };
const dark = { card: "rgb(24, 24, 27)", button: "rgb(250, 250, 250)" };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

describe.for(["styles.css", "styles.unlayered.css"])("%s, through an app's default production build", (sheet) => {
  let css = "";
  beforeAll(async () => {
    css = await buildApp(sheet);
  });

  test.for([
    ["light", null, light],
    ["dark", null, dark],
    ["light", "dark", dark],
    ["dark", "light", light],
    ["light", "light", light],
    ["dark", "dark", dark],
  ] as const)("A41: system %s, data-color-scheme %s", async ([colorScheme, chosen, expected]) => {
    const page = await browser.newPage({ colorScheme });
    const scheme = chosen === null ? "" : `data-color-scheme="${chosen}"`;
    await page.setContent(
      `<style>${css}</style><main ${scheme}><div class="latchkey-stage"><div class="latchkey-card">` +
        `<button class="latchkey-button">Sign in</button></div></div></main>`,
    );
    const colour = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect({ card: await colour(".latchkey-card"), button: await colour(".latchkey-button") }).toEqual(expected);
    await page.close();
  });

  test("an app's own value for a token wins, also below a scheme that is chosen further in", async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<style>:root { --latchkey-card: rgb(1, 2, 3) }</style><style>${css}</style>` +
        `<main data-color-scheme="dark"><div class="latchkey-card"></div></main>`,
    );
    const background = await page
      .locator(".latchkey-card")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(background).toBe("rgb(1, 2, 3)");
    await page.close();
  });
});

/** The style sheet that an app gets which imports `sheet` and sets nothing about CSS. */
async function buildApp(sheet: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "latchkey-css-"));
  writeFileSync(join(root, "index.html"), `<script type="module" src="/main.js"></script>`);
  writeFileSync(join(root, "main.js"), `import ${JSON.stringify(join(dist, sheet))};`);
  await build({ configFile: false, logLevel: "error", root, server: { fs: { strict: false } } });
  const assets = join(root, "dist/assets");
  const file = readdirSync(assets).find((name) => name.endsWith(".css"));
  if (file === undefined) throw new Error("the build made no style sheet");
  return readFileSync(join(assets, file), "utf8");
}
