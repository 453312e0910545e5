import { expect, test } from "@playwright/test";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { showStory } from "./show-story.js";

/** How the pages of a run look. */
interface Look {
  readonly globals: string;
  readonly emulated: BrowserContextOptions;
}

const built = resolve(import.meta.dirname, "../../node_modules/.cache/storybook-static");
const address = "http://storybook.localhost";

// The stories' own tests see to light, from left to right.
const looks: Readonly<Record<string, Look>> = {
  "dark, from right to left": { globals: "colorScheme:dark;direction:rtl", emulated: {} },
  "forced colours": { globals: "colorScheme:light;direction:ltr", emulated: { forcedColors: "active" } },
};

// Hundreds of stories make a trace that nobody reads.
test.use({ trace: "off" });

test("axe finds nothing on any story in dark from right to left, nor in forced colours, and each shows what it should", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const ids = readIds();
  const faults = await Promise.all(
    Object.entries(looks).map(async ([name, look]) => [name, await lookAtAll(browser, ids, look)]),
  );
  expect(Object.fromEntries(faults)).toEqual(Object.fromEntries(Object.keys(looks).map((name) => [name, []])));
});

/** The stories of the built Storybook. */
function readIds(): readonly string[] {
  const index = join(built, "index.json");
  if (!existsSync(index)) throw new Error(NOT_BUILT);
  const { entries }: { entries: Record<string, { type: string }> } = JSON.parse(readFileSync(index, "utf8"));
  const ids = Object.entries(entries).flatMap(([id, { type }]) => (type === "story" ? [id] : []));
  expect(ids.length).toBeGreaterThan(200);
  return ids;
}

/** Shows story after story on one page, as Storybook's own list does, and gives what was wrong. */
async function lookAtAll(browser: Browser, ids: readonly string[], { globals, emulated }: Look): Promise<string[]> {
  const context = await browser.newContext(emulated);
  await context.route(`${address}/**`, (route) =>
    route.fulfill({ path: join(built, new URL(route.request().url()).pathname) }),
  );
  const page = await context.newPage();
  const [first = "", ...others] = ids;
  await page.goto(`${address}/iframe.html?viewMode=story&id=${others[0]}&globals=${globals}`);
  // A story that is left before it is over takes the page with it.
  await page.waitForFunction(isFirstOver);
  const faults: string[] = [];
  for (const id of [first, ...others]) faults.push(...(await page.evaluate(showStory, id)));
  await context.close();
  return faults;
}

/** In the page: whether the story that it was opened with is over. */
function isFirstOver(): boolean {
  // SAFETY: Storybook sets it.
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as {
    __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown };
  };
  return channel?.last("storyFinished") !== undefined;
}

const NOT_BUILT =
  "There is no built Storybook in node_modules/.cache/storybook-static. Its stories cannot be looked at. " +
  "Run `node test/run.mjs storybook` first; `npm test` does.";
