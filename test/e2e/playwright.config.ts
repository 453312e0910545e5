import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../chromium.mjs";
import { strictPage } from "./strict-page.js";

const port = Number(process.env["E2E_PORT"] ?? 4273);
const strictPort = Number(new URL(strictPage).port);
const project = `${import.meta.dirname}/../..`;

export default defineConfig({
  testDir: ".",
  outputDir: `${project}/node_modules/.cache/e2e`,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  // One pool serves every test, and each takes it back to its description.
  workers: 1,
  reporter: "list",
  // Generous: what counts is that it comes, not when, and other checks may keep the machine busy.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://localhost:${port}`, trace: "retain-on-failure", actionTimeout: 15_000 },
  projects: [
    { name: "chromium", use: { ...devices["Desktop Chrome"], launchOptions: { executablePath: findChromium() } } },
  ],
  webServer: [
    server(`node demo/start.mjs --port ${port}`, `http://localhost:${port}`),
    server(`node test/e2e/serve-strict.mjs --port ${strictPort}`, strictPage),
  ],
});

function server(command: string, url: string) {
  return { command, cwd: project, url, gracefulShutdown: { signal: "SIGTERM", timeout: 5000 } } as const;
}
