import { chromium } from "@playwright/test";
import { createServer } from "node:net";
import { findChromium } from "../../chromium.mjs";
import { tabsTest } from "./tabs-test.js";

/**
 * The same in a browser in which a tab is hidden while another one is in front, and can be frozen then. Playwright keeps every tab
 * in sight unless it is connected to a browser as that is.
 */
export const backgroundTest = tabsTest.extend({
  // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs by its pattern.
  context: async ({}, begin) => {
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: [`--remote-debugging-port=${port}`],
    });
    const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const [context] = connected.contexts();
    if (context === undefined) throw new Error("The browser has no context of its own.");
    await begin(context);
    await connected.close();
    await browser.close();
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}
