// Serves the demo as apps are served, built twice: from the package as published, under the policy of docs/security.md, where
// nobody is trusted; and from the source, as it is while one works on it. Each has its ports as often as tests run beside one
// another, with a pool of their own: `node test/e2e/serve-strict.mjs --port 4274 --times 2` takes 4274 to 4277.
import react from "@vitejs/plugin-react";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, preview, runnerImport } from "vite";

/** @typedef {Awaited<ReturnType<typeof import("../../demo/service/open-service.ts").openService>>} Service */

const project = resolve(import.meta.dirname, "../..");
const root = `${project}/demo`;
const strict = `${project}/node_modules/.cache/strict`;
const source = `${project}/node_modules/.cache/source`;
const { values } = parseArgs({
  options: { port: { type: "string", default: "4274" }, times: { type: "string", default: "1" } },
});

/** @type {{ module: typeof import("../../demo/service/open-service.ts") }} */
const { module } = await runnerImport(`${root}/service/open-service.ts`, { configFile: `${root}/vite.config.ts` });
const services = await Promise.all(Array.from({ length: Number(values.times) }, () => module.openService()));

// Vite asks the whole process which kind of build this is.
process.env["NODE_ENV"] = "development";
await build({
  configFile: `${root}/vite.config.ts`,
  mode: "development",
  logLevel: "error",
  build: { outDir: source, emptyOutDir: true, minify: false },
});
process.env["NODE_ENV"] = "production";
// No alias: `latchkey` is what package.json exports.
await build({
  configFile: false,
  root,
  logLevel: "error",
  plugins: [react()],
  build: { outDir: strict, emptyOutDir: true },
});

/** @type {Awaited<ReturnType<typeof serve>>[]} */
const servers = [];
// The first port comes last: once it answers, all do.
for (const [time, service] of [...services.entries()].toReversed()) {
  const port = Number(values.port) + 2 * time;
  servers.push(await serve(service, source, port + 1), await serve(service, strict, port));
}
process.once("SIGTERM", () => void stop());

/**
 * @param {Service} service
 * @param {string} outDir
 * @param {number} port
 */
async function serve(service, outDir, port) {
  return preview({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [poolBeside(service, outDir)],
    build: { outDir },
    preview: { host: "localhost", port, strictPort: true },
  });
}

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
 * @param {Service} service
 * @param {string} outDir
 * @returns {import("vite").Plugin}
 */
function poolBeside(service, outDir) {
  const pool = `<meta name="pool" content="${service.endpoint}" />`;
  return {
    name: "pool-beside",
    configurePreviewServer: async ({ middlewares }) => {
      const page = (await readFile(`${outDir}/index.html`, "utf8")).replace("<head>", `<head>${pool}`);
      middlewares.use("/_demo", (incoming, outgoing) => service.answerPage(incoming, outgoing));
      middlewares.use((incoming, outgoing, next) => {
        // An app's own addresses are all the one page.
        if (!/^\/[^.?]*(\?|$)/.test(incoming.url ?? "")) return next();
        if (outDir === strict) outgoing.setHeader("Content-Security-Policy", policy(service.endpoint));
        outgoing.setHeader("Content-Type", "text/html").end(page);
      });
    },
  };
}

async function stop() {
  await Promise.all([...servers, ...services].map((open) => open.close()));
  process.exit(0);
}
