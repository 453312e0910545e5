// Opens the demo and, on a port of its own, the user pool that it signs in to: `node demo/start.mjs [--port 5173]`.
import { parseArgs } from "node:util";
import { createServer } from "vite";

/** @type {import("./service/open-service.ts").OpenService | undefined} */
let service;

const wanted = parseArgs({ options: { port: { type: "string" } } }).values.port ?? process.env["PORT"];
// Without a terminal (a test, a script) nobody edits the page while it is open, and it must not reload by itself.
const live = process.stdout.isTTY ? {} : { hmr: false, watch: null };
const vite = await createServer({
  configFile: `${import.meta.dirname}/vite.config.ts`,
  plugins: [poolBeside()],
  server: wanted === undefined ? live : { ...live, port: readPort(wanted), strictPort: true },
});
process.once("SIGINT", () => void stop(0));
process.once("SIGTERM", () => void stop(0));

try {
  const { openService } = await vite.ssrLoadModule("/service/open-service.ts");
  service = await openService();
  await vite.listen();
  const address = vite.resolvedUrls?.local[0] ?? "";
  await untilAnswered(address);
  console.log(`\n  Latchkey demo  ${address}\n  Its user pool  ${service?.endpoint}\n`);
} catch (error) {
  console.error(`demo: ${error instanceof Error ? error.message : String(error)}`);
  await stop(1);
}

/**
 * Tells the page where the pool is, and answers what the page asks about it.
 * @returns {import("vite").Plugin}
 */
function poolBeside() {
  return {
    name: "pool-beside",
    configureServer: ({ middlewares }) =>
      void middlewares.use("/_demo", (incoming, outgoing) => service?.answerPage(incoming, outgoing)),
    transformIndexHtml: () => [{ tag: "meta", attrs: { name: "pool", content: service?.endpoint ?? "" } }],
  };
}

/**
 * Resolves when the page and all its packages are ready: the first visitor shall not wait for them.
 * @param {string} address
 */
async function untilAnswered(address) {
  await fetch(address);
  await vite.environments.client.warmupRequest("/main.tsx");
  await vite.environments.client.waitForRequestsIdle();
  for (const { processing } of vite.environments.client.depsOptimizer?.metadata.depInfoList ?? []) await processing;
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`demo: "${text}" is no port, so nothing was started. Give a whole number from 1 to 65535.`);
  return process.exit(2);
}

/** @param {number} code */
async function stop(code) {
  // Set at once: the dev server ends the process on SIGTERM too, with a code of its own unless there is one.
  process.exitCode = code;
  await Promise.allSettled([service?.close(), vite.close()]);
  process.exit(code);
}
