import type { Page } from "@playwright/test";

/** What a page did against its Content-Security-Policy: `directive: what`. */
export interface PolicyWatch {
  readonly violations: readonly string[];
}

/** Listens before anything of the page runs, in each document that it opens. */
export async function watchPolicy(page: Page): Promise<PolicyWatch> {
  const violations: string[] = [];
  await page.exposeFunction("noteViolation", (violation: string) => void violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const note: unknown = Reflect.get(window, "noteViolation");
      if (typeof note === "function") note(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return { violations };
}
