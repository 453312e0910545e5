import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { servePool } from "../package/pool-command.js";
import type { ServedPool } from "../package/pool-command.js";
import { servePage } from "./serve-page.js";
import type { ServedPage } from "./serve-page.js";

const root = join(import.meta.dirname, "../testing/example-app");
let served: ServedPool;
let site: ServedPage;
let pool = "";
let app = "";

test.beforeAll(async () => {
  served = await servePool(JSON.parse(readFileSync(join(root, "pool.json"), "utf8")));
  pool = served.endpoint;
  site = await servePage(root, { VITE_POOL: pool });
  app = site.address;
});

test.afterAll(() => Promise.all([site.close(), served.stop()]));

// What follows stands in docs/testing.md too.
test("katherine signs in with the code that was sent to her", async ({ page, request }) => {
  await request.post(`${pool}/_pool/reset`);
  await page.goto(app);
  await page.getByLabel("Username").fill("katherine");
  await page.getByLabel("Password", { exact: true }).fill("Johnson-1918!");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("6-digit code").waitFor();

  const outbox = await request.get(`${pool}/_pool/outbox?username=katherine`);
  const [sent] = await outbox.json();
  await page.getByLabel("6-digit code").pressSequentially(sent.code);
  await expect(page.getByRole("heading", { name: "Hello, katherine" })).toBeVisible();
});

test("a busy service is said, and the next try works", async ({ page, request }) => {
  await request.post(`${pool}/_pool/reset`);
  await request.post(`${pool}/_pool/faults`, { data: { operation: "InitiateAuth", kind: "throttle", times: 9 } });
  await page.goto(app);
  await page.getByLabel("Username").fill("katherine");
  await page.getByLabel("Password", { exact: true }).fill("Johnson-1918!");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Many people are signing in just now.")).toBeVisible();
});
