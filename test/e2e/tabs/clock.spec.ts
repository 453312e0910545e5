import { expect } from "@playwright/test";
import { tabsTest as test } from "./tabs-test.js";

const MINUTE = 60_000;

for (const [name, minutes] of [
  ["ten minutes ahead", 10],
  ["ten minutes behind", -10],
] as const) {
  test(`S66: with a clock that is ${name} one signs in, a reload stays, and the token is renewed once, when its life is over`, async ({
    context,
    openTab,
    pool,
  }) => {
    await context.clock.install({ time: Date.now() + minutes * MINUTE });
    const tab = await openTab();
    await tab.signIn("ada");
    const before = await tab.jti();
    await tab.page.reload();
    await tab.expectSignedInAs("ada");
    await context.clock.fastForward("50:00");
    expect(await tab.jti()).toBe(before);
    expect(pool.count("GetTokensFromRefreshToken")).toBe(0);
    await context.clock.fastForward("09:30");
    await expect.poll(() => pool.count("GetTokensFromRefreshToken")).toBe(1);
    expect(await tab.jti()).not.toBe(before);
    await context.clock.fastForward("20:00");
    expect(await tab.jti(true)).toMatch(/^[\da-f-]{36}$/);
    expect(pool.count("GetTokensFromRefreshToken")).toBe(2);
  });

  test(`S66: a clock that is set ${name} meanwhile leaves one signed in, and the token is renewed in time, without a storm`, async ({
    context,
    openTab,
    pool,
  }) => {
    const start = Date.now();
    await context.clock.install({ time: start });
    const tab = await openTab();
    await tab.signIn("ada");
    const before = await tab.jti();
    await context.clock.setSystemTime(start + minutes * MINUTE);
    await context.clock.fastForward("45:00");
    expect(await tab.jti()).toBe(before);
    expect(pool.count("GetTokensFromRefreshToken")).toBe(0);
    await context.clock.fastForward("14:30");
    expect(await tab.jti()).not.toBe(before);
    await context.clock.fastForward("05:00");
    await tab.expectSignedInAs("ada");
    expect(pool.count("GetTokensFromRefreshToken")).toBe(1);
  });
}
