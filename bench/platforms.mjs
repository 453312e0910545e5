// Where things are measured: in this process, and in pages of Chromium.
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright";
import { launchOptions } from "../test/chromium.mjs";
import { bundle } from "./bundle.mjs";

/** @typedef {typeof import("./measured.mjs")} Measured */

/** Milliseconds for a page to be done with loading; a person who types needs longer. */
const SETTLING = 300;

const CACHE = new URL("../node_modules/.cache/bench/", import.meta.url);

/**
 * In Node, which needs a file to find the packages' parts from.
 *
 * @returns {Promise<Measured>}
 */
export async function inNode() {
  const file = new URL("measured.mjs", CACHE);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, await bundle("node"));
  return import(file.href);
}

/** Starts Chromium. Every page is new: nothing in it is compiled yet. */
export async function openChromium() {
  const scripts = {
    "/measured.js": await bundle("browser"),
    "/mounts.js": await bundle("browser", "mounts.mjs"),
  };
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext();
  await context.route("http://localhost/**", (route) => route.fulfill(answer(route.request().url(), scripts)));
  return {
    version: browser.version(),
    close: () => browser.close(),
    /**
     * Runs one of the functions of measured.mjs in a page of its own.
     *
     * @template {keyof Measured} Name
     * @param {Name} name
     * @param {Parameters<Measured[Name]>[0]} argument
     * @param {number} slowdown how many times slower the processor seems
     * @returns {Promise<Awaited<ReturnType<Measured[Name]>>>}
     */
    run: async (name, argument, slowdown = 1) => {
      const page = await context.newPage();
      await page.goto("http://localhost/");
      const devtools = await context.newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      const measured = await page.evaluate(
        async ({ module, call, given, settling }) => {
          const functions = await import(module);
          await new Promise((resolve) => setTimeout(resolve, settling));
          return functions[call](given);
        },
        { module: "/measured.js", call: name, given: argument, settling: SETTLING },
      );
      await page.close();
      return measured;
    },
    /**
     * What a page holds before and after so many mounts and unmounts of the first form.
     *
     * @param {{ warmUp: number, count: number }} plan
     */
    mounts: async ({ warmUp, count }) => {
      const page = await context.newPage();
      await page.goto("http://localhost/");
      const devtools = await context.newCDPSession(page);
      const mount = (/** @type {number} */ times) =>
        page.evaluate(
          async ([module, given]) => (await import(module)).mounts(given),
          /** @type {const} */ (["/mounts.js", times]),
        );
      await mount(warmUp);
      const before = await held(devtools);
      await mount(count);
      const after = await held(devtools);
      await page.close();
      return { before, after };
    },
  };
}

/**
 * Rubbish left out: collected first.
 *
 * @param {import("playwright").CDPSession} devtools
 */
async function held(devtools) {
  // What was shown last is let go of a little later.
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  await devtools.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
  await devtools.send("DOM.enable");
  const { detachedNodes } = await devtools.send("DOM.getDetachedDomNodes");
  await devtools.send("DOM.disable");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return { nodes, detached: detachedNodes.length, listeners: jsEventListeners, heap: usedSize };
}

/**
 * @param {string} address
 * @param {Record<string, string>} scripts
 */
function answer(address, scripts) {
  // Clocks are finer in a page that is isolated from others.
  const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
  const body = scripts[new URL(address).pathname];
  return body !== undefined
    ? { headers, contentType: "text/javascript", body }
    : { headers, contentType: "text/html", body: "<!doctype html><title>bench</title>" };
}
