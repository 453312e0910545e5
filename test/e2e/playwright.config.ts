import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "../chromium.mjs";

const port = Number(process.env["E2E_PORT"] ?? 4273);
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
  webServer: {
    command: `node demo/start.mjs --port ${port}`,
    cwd: project,
    url: `http://localhost:${port}`,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
