import { expect, test } from "@playwright/test";
import { findChromium } from "../chromium.mjs";
import { strictPage } from "./strict-page.js";
import { Visitor } from "./visitor.js";

// Switched off by Playwright unless told otherwise.
test.use({
  launchOptions: { executablePath: findChromium(), ignoreDefaultArgs: ["--disable-back-forward-cache"] },
});

test("S5: a page that comes back from the bfcache has forgotten the password, and knows the name", async ({ page }) => {
  const visitor = new Visitor(page);
  await page.goto(strictPage);
  await visitor.identifier.fill("ada");
  await visitor.password.fill("Lovelace-1815!");
  await page.evaluate(() => {
    window.addEventListener("pageshow", ({ persisted }) => Reflect.set(window, "cameBack", persisted));
  });
  await page.goto(`${strictPage}/key.svg`);
  // A page that was kept loads nothing.
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, "cameBack"))).toBe(true);
  await expect(visitor.password).toHaveValue("");
  await expect(visitor.identifier).toHaveValue("ada");
});
