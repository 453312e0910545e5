// Serves the demo as an app is served that trusts nobody: built from the package as published, under the policy of
// docs/security.md. `node test/e2e/serve-strict.mjs --port 4274`
import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, preview, runnerImport } from "vite";

const project = resolve(import.meta.dirname, "../..");
const root = `${project}/demo`;
const outDir = `${project}/node_modules/.cache/strict`;
const { values } = parseArgs({ options: { port: { type: "string", default: "4274" } } });

/** @type {{ module: typeof import("../../demo/service/open-service.ts") }} */
const { module } = await runnerImport(`${root}/service/open-service.ts`, { configFile: `${root}/vite.config.ts` });
const service = await module.openService();

// The import above was one of development, and said so to everybody in this process.
process.env["NODE_ENV"] = "production";
// No alias: `latchkey` is what package.json exports.
await build({
  configFile: false,
  root,
  logLevel: "error",
  plugins: [react(), poolBeside()],
  build: { outDir, emptyOutDir: true },
});
const server = await preview({
  configFile: false,
  root,
  logLevel: "error",
  plugins: [poolBeside()],
  build: { outDir },
  preview: {
    host: "localhost",
    port: Number(values.port),
    strictPort: true,
    headers: { "Content-Security-Policy": policy(service.endpoint) },
  },
});
console.log(server.resolvedUrls?.local[0] ?? "");
process.once("SIGTERM", () => void stop());

/**
 * Nothing but the page's own files and the user pool; no script and no style in the markup, no HTML made of text.
 * @param {string} pool
 */
function policy(pool) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${pool}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/**
 * Tells the page where the pool is, and answers what the page asks about it.
 * @returns {import("vite").Plugin}
 */
function poolBeside() {
  return {
    name: "pool-beside",
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use("/_demo", (incoming, outgoing) => service.answerPage(incoming, outgoing)),
    transformIndexHtml: () => [{ tag: "meta", attrs: { name: "pool", content: service.endpoint } }],
  };
}

async function stop() {
  await Promise.all([server.close(), service.close()]);
  process.exit(0);
}
