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
  const [code, browser] = await Promise.all([bundle("browser"), chromium.launch(launchOptions())]);
  const context = await browser.newContext();
  await context.route("http://localhost/**", (route) => route.fulfill(answer(route.request().url(), code)));
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
  };
}

/**
 * @param {string} address
 * @param {string} code
 */
function answer(address, code) {
  // Clocks are finer in a page that is isolated from others.
  const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
  return address.endsWith(".js")
    ? { headers, contentType: "text/javascript", body: code }
    : { headers, contentType: "text/html", body: "<!doctype html><title>bench</title>" };
}
