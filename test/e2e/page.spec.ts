import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { titles } from "./titles.js";
import { visitorTest as test } from "./visitor-test.js";

test("a reload while signed in keeps the session, its situation and the way out", async ({ visitor, page }) => {
  await visitor.begin("Text message");
  await visitor.typeCode();
  await visitor.expectSignedInAs("Katherine Johnson");
  await page.reload();
  await visitor.expectSignedInAs("Katherine Johnson");
  await expect(visitor.situation("Text message")).toHaveAttribute("aria-current", "true");
  await visitor.signOut();
  await page.reload();
  await expect(visitor.identifier).toBeVisible();
});

test("the demo's own controls answer to none of the names of the form", async ({ visitor, page }) => {
  await expect(page.getByRole("button", { name: /^(sign in|continue|sign out)$/i })).toHaveCount(1);
  await expect(page.getByLabel("Password", { exact: true })).toHaveCount(1);
  await expect(page.getByLabel(/username|email|phone/i)).toHaveCount(1);
  await visitor.choose("Email code");
  await expect(page.getByLabel(/username|email|phone/i)).toHaveCount(1);
});

test("nothing is wider than a small phone, signed out and signed in, with a code on its way", async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await visitor.begin("Set up an app");
  await expect(visitor.heading(titles.enrollTotp)).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await visitor.typeCode();
  await visitor.expectSignedInAs("Mary Jackson");
  expect(await overflow()).toBeLessThanOrEqual(0);
  await visitor.begin("Join by phone");
  await expect(visitor.outbox.getByRole("link")).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

for (const scheme of ["Light", "Dark"]) {
  test(`axe finds nothing on the page in ${scheme}, with a code or a link in the outbox and signed in`, async ({
    visitor,
    page,
  }) => {
    const findings = async () => {
      // What fades in is not to be read yet; a step that stands is what counts.
      await page.evaluate(() =>
        Promise.allSettled(
          document
            .getAnimations()
            .flatMap((animation) =>
              animation.effect?.getComputedTiming().endTime === Infinity ? [] : [animation.finished],
            ),
        ),
      );
      return (await new AxeBuilder({ page }).analyze()).violations;
    };
    // Nothing moves then, and what fades does so at once.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.getByText(scheme, { exact: true }).click();
    await visitor.begin("Text message");
    await visitor.readCode();
    expect(await findings()).toEqual([]);
    await visitor.typeCode();
    await visitor.expectSignedInAs("Katherine Johnson");
    expect(await findings()).toEqual([]);
    await visitor.begin("Join by link");
    await visitor.outbox.getByRole("button", { name: "Open the link" }).click();
    await expect(visitor.outbox.getByRole("status")).not.toBeEmpty();
    expect(await findings()).toEqual([]);
  });
}
