import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const report = resolve(import.meta.dirname, "../../../node_modules/.cache/reports/next.json");

export default defineConfig({
  test: {
    root: import.meta.dirname,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // The run of all checks counts by the report.
    reporters: ["default", "json"],
    outputFile: { json: report },
  },
});
