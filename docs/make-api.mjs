// Writes docs/api.md: `npm run build && npm run api`.
import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("make-api.ts", import.meta.url).pathname, { configFile: false });
writeFileSync(new URL("api.md", import.meta.url), await module.makeApi());
