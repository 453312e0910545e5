// Writes docs/chart.md: `npm run chart`.
import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("draw-chart.ts", import.meta.url).pathname, { configFile: false });
writeFileSync(new URL("chart.md", import.meta.url), module.drawChart());
