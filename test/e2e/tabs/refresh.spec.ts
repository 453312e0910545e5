import { expect } from "@playwright/test";
import type { Tab } from "./tab.js";
import { tabsTest } from "./tabs-test.js";

/** Tokens of the pool live for an hour. */
const LATER = "01:01:00";

const lockings = {
  "with Web Locks": () => undefined,
  "without Web Locks, by leases": () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }),
};

for (const [name, hide] of Object.entries(lockings)) {
  // Five tabs of somebody who is signed in, and which token they have.
  const test = tabsTest.extend<{ readonly tabs: readonly Tab[]; readonly before: string | null }>({
    tabs: async ({ context, openTab }, begin) => {
      await context.addInitScript(hide);
      await context.clock.install();
      const first = await openTab();
      await first.signIn("ada");
      const others = await Promise.all([1, 2, 3, 4].map(() => openTab()));
      for (const tab of others) await tab.expectSignedInAs("ada");
      await begin([first, ...others]);
    },
    before: async ({ tabs }, begin) => begin((await tabs[0]?.jti()) ?? null),
  });

  test(`S60, G11: five tabs ask for a token when it has ended, and one of them gets a new one for all, ${name}`, async ({
    context,
    tabs,
    before,
    pool,
  }) => {
    await context.setOffline(true);
    await context.clock.fastForward(LATER);
    expect(await Promise.all(tabs.map((tab) => tab.jti()))).toEqual(tabs.map(() => "offline"));
    await context.setOffline(false);
    const got = new Set(await Promise.all(tabs.map((tab) => tab.jti())));
    expect(got.size).toBe(1);
    expect(got).not.toContain(before);
    expect(pool.count("GetTokensFromRefreshToken")).toBe(1);
  });

  test(`S60, G11: five tabs wake up with a token that has ended, and one of them gets a new one for all, ${name}`, async ({
    context,
    tabs,
    before,
    pool,
  }) => {
    await context.clock.fastForward(LATER);
    await expect.poll(() => pool.count("GetTokensFromRefreshToken")).toBe(1);
    const got = new Set(await Promise.all(tabs.map((tab) => tab.jti())));
    expect(got.size).toBe(1);
    expect(got).not.toContain(before);
    expect(pool.count("GetTokensFromRefreshToken")).toBe(1);
  });
}
