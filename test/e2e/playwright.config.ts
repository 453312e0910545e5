import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../chromium.mjs";
import { strictPage } from "./strict-page.js";

const port = Number(process.env["E2E_PORT"] ?? 4273);
const strictPort = Number(new URL(strictPage).port);
const workers = 2;
const project = `${import.meta.dirname}/../..`;

export default defineConfig({
  testDir: ".",
  outputDir: `${project}/node_modules/.cache/e2e`,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  // Each worker has a pool of its own, and each test takes that back to its description.
  workers,
  reporter: "list",
  // Generous: what counts is that it comes, not when, and other checks may keep the machine busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A trace of every test takes as long as the tests: `--trace on` where one is wanted.
  use: { baseURL: `http://localhost:${port}`, screenshot: "only-on-failure", actionTimeout: 15_000 },
  projects: [
    {
      name: "chromium",
      testIgnore: "tabs/**",
      use: { ...devices["Desktop Chrome"], launchOptions: { executablePath: findChromium() } },
    },
    {
      // Pages and pools of their own, one for each test.
      name: "tabs",
      testDir: "tabs",
      // The back/forward cache is switched off by Playwright unless told otherwise.
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: { executablePath: findChromium(), ignoreDefaultArgs: ["--disable-back-forward-cache"] },
      },
    },
  ],
  webServer: [
    server(`node demo/start.mjs --port ${port}`, `http://localhost:${port}`),
    server(`node test/e2e/serve-strict.mjs --port ${strictPort} --times ${workers}`, strictPage),
  ],
});

function server(command: string, url: string) {
  return { command, cwd: project, url, gracefulShutdown: { signal: "SIGTERM", timeout: 5000 } } as const;
}
