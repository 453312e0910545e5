import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { Visitor } from "./visitor.js";
import { tapWire } from "./tap-wire.js";

const SDK = /\/src\/cognito\/sdk\.ts/;
const SRP = /\/src\/srp\/client\.ts/;

test("a password sign-in sends two requests to the pool, and three with the cold CORS preflight", async ({ page }) => {
  const visitor = new Visitor(page);
  const { requests } = await tapWire(page);
  await visitor.open();
  const pool = await visitor.poolAddress();
  await signIn(visitor);
  expect(toPool(requests, pool)).toEqual(["OPTIONS", "InitiateAuth", "RespondToAuthChallenge"]);

  await visitor.signOut();
  const before = toPool(requests, pool).length;
  await signIn(visitor);
  expect(toPool(requests, pool).slice(before)).toEqual(["InitiateAuth", "RespondToAuthChallenge"]);
});

test("SDK and SRP are asked for after the form is painted, once somebody turns to it, and not again at submit", async ({
  page,
}) => {
  const visitor = new Visitor(page);
  // The browser keeps 250 entries unless told otherwise, and the source has more modules than that.
  await page.addInitScript(() => performance.setResourceTimingBufferSize(5000));
  await visitor.open();
  // The browser notes it a little after it was to be seen.
  await expect.poll(() => firstPaint(page)).toBeGreaterThan(0);
  const painted = await firstPaint(page);
  await visitor.identifier.focus();
  await expect.poll(() => scripts(page, SDK)).toHaveLength(1);
  await expect.poll(() => scripts(page, SRP)).toHaveLength(1);
  const loaded = [...(await scripts(page, SDK)), ...(await scripts(page, SRP))];
  for (const { startTime } of loaded) expect(startTime).toBeGreaterThan(painted);

  await signIn(visitor);
  expect([...(await scripts(page, SDK)), ...(await scripts(page, SRP))]).toEqual(loaded);
});

test("G15: a double click and an Enter on top of it send one sign-in", async ({ page }) => {
  const visitor = new Visitor(page);
  const { requests } = await tapWire(page);
  await visitor.open();
  await visitor.switchService("Slow");
  await visitor.choose("Plain");
  await visitor.submitButton.dblclick();
  await visitor.password.press("Enter");
  await visitor.expectSignedInAs("Ada Lovelace");
  const sent = requests.flatMap(({ operation }) => operation ?? []);
  expect(sent).toEqual(["InitiateAuth", "RespondToAuthChallenge"]);
});

async function signIn(visitor: Visitor): Promise<void> {
  await visitor.identifier.fill("ada");
  await visitor.password.fill("Lovelace-1815!");
  await visitor.submit();
  await visitor.expectSignedInAs("Ada Lovelace");
}

/** Operations in the order sent; before them the preflights, of which the browser tells when they are over. */
const toPool = (requests: Awaited<ReturnType<typeof tapWire>>["requests"], pool: string): string[] =>
  requests
    .filter(({ url }) => url.startsWith(pool))
    .map(({ operation, method }) => operation ?? method)
    .toSorted((one, other) => Number(other === "OPTIONS") - Number(one === "OPTIONS"));

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);

const scripts = (page: Page, name: RegExp): Promise<{ readonly name: string; readonly startTime: number }[]> =>
  page.evaluate(
    (source) =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => new RegExp(source).test(entry.name))
        .map((entry) => ({ name: entry.name, startTime: entry.startTime })),
    name.source,
  );
