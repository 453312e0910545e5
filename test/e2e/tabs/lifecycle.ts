import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** Freezes a page in the background, as a browser does with one that nobody looked at for long; gives the way back to it. */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe("hidden");
  await page.evaluate(() => document.addEventListener("freeze", () => Object.assign(window, { wasFrozen: true })));
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  // Of a page in sight the browser would take no notice.
  await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, "wasFrozen"))).toBe(true);
  return async () => {
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await page.bringToFront();
  };
}

/** Goes on to another page, so that this one lies in the back/forward cache; gives the way back to it. */
export async function leave(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    window.addEventListener("pageshow", ({ persisted }) => Object.assign(window, { cameBack: persisted }));
  });
  await page.goto(new URL("/elsewhere.txt", page.url()).href);
  return async () => {
    // A page that was kept loads nothing.
    await page.goBack({ waitUntil: "commit" });
    await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, "cameBack"))).toBe(true);
  };
}
