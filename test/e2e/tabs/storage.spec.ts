import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

const misfortunes = {
  full: () => {
    const filler = "x".repeat(1_000_000);
    for (const name of ["localStorage", "sessionStorage"] as const) {
      const storage = window[name];
      for (let size = filler.length; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (;;) storage.setItem(`filler ${storage.length}`, filler.slice(0, size));
        } catch {
          // Full, as far as this size goes.
        }
      }
    }
  },
  forbidden: () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  },
};

for (const [name, befall] of Object.entries(misfortunes)) {
  test(`S11: where the storage is ${name} one signs in, in memory, without an error and without a trace`, async ({
    context,
    openTab,
    pool,
  }) => {
    await context.addInitScript(befall);
    const tab = await openTab();
    const problems: string[] = [];
    tab.page.on("console", (message) => problems.push(message.text()));
    tab.page.on("pageerror", (error) => problems.push(String(error)));
    await tab.signIn("ada");
    const before = await tab.jti();
    expect(await tab.jti(true)).not.toBe(before);
    await expect(tab.page.getByRole("alert")).toHaveCount(0);
    expect(await tab.page.evaluate(namesOfEntries)).toEqual([]);
    await tab.signOut();
    expect(pool.count("RevokeToken")).toBe(1);
    expect(await tab.page.evaluate(namesOfEntries)).toEqual([]);
    expect(problems).toEqual([]);
  });
}

function namesOfEntries(): readonly string[] {
  return (["localStorage", "sessionStorage"] as const).flatMap((name) => {
    try {
      return Object.keys(window[name]).filter((key) => key.startsWith("latchkey"));
    } catch {
      return [];
    }
  });
}
