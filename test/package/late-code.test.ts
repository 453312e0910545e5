import { chromium, type Browser, type Page, type Route } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchOptions } from "../chromium.mjs";
import { buildApp, type BuiltApp } from "./built-app.js";
import { doorApp } from "./door-app.js";
import { startPool } from "./pool-command.js";

let app: BuiltApp;
let browser: Browser;
let served: Awaited<ReturnType<BuiltApp["serve"]>>;
const pool = startPool();
let endpoint = "";

beforeAll(async () => {
  [app, browser, { endpoint }] = await Promise.all([
    buildApp(doorApp),
    chromium.launch(launchOptions()),
    pool.firstLine.then((line) => JSON.parse(line)),
  ]);
  served = await app.serve();
}, 60_000);

afterAll(async () => {
  served.close();
  pool.child.kill("SIGTERM");
  await browser.close();
});

const chartPath = () => {
  const chart = app.chunks.find(({ modules }) => Object.keys(modules).some((id) => id.endsWith("dist/flow/index.js")));
  return `**/${chart?.fileName}`;
};

const fill = async (page: Page) => {
  await page.getByLabel("Username").fill("ada");
  await page.getByLabel("Password", { exact: true }).fill("Lovelace-1815!");
};

const press = (page: Page) => page.getByRole("button", { name: "Sign in", exact: true }).click();
const isSignedIn = (page: Page) => page.locator("form").waitFor({ state: "detached" });

test("a submit that is pressed before the chart is here is held, and signs in when it is", async () => {
  const page = await browser.newPage();
  const held: Route[] = [];
  await page.route(chartPath(), (route) => void held.push(route));
  await page.goto(`${served.address}/?${endpoint}`);
  await fill(page);
  await press(page);
  expect(await page.locator("form").getAttribute("aria-busy")).toBe("true");
  await Promise.all(held.map((route) => route.continue()));
  await isSignedIn(page);
  await page.close();
});

test("G13: a chart that cannot be loaded is said in the form, which keeps what was typed; a second try signs in", async () => {
  const page = await browser.newPage();
  await page.route(chartPath(), (route) => route.abort("failed"), { times: 1 });
  await page.goto(`${served.address}/?${endpoint}`);
  await fill(page);
  await page.getByText("Sign-in could not be loaded.").waitFor();
  expect(await page.locator("form").getAttribute("aria-busy")).toBe("false");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator('form[aria-busy="false"]').waitFor();
  expect(await page.getByLabel("Username").inputValue()).toBe("ada");
  await press(page);
  await isSignedIn(page);
  await page.close();
});
