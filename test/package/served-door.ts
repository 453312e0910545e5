import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchOptions } from "../chromium.mjs";
import { buildApp, type BuiltApp } from "./built-app.js";
import { doorApp } from "./door-app.js";
import { startPool } from "./pool-command.js";

/** The app of a door, built and served, with a pool and a browser. */
export interface ServedDoor {
  readonly app: BuiltApp;
  readonly browser: Browser;
  /** The page, with the pool's address in its own. */
  readonly address: string;
}

/** Builds and serves the door for the tests of a file; what it gives reads it inside a test. */
export const servedDoor = (): (() => ServedDoor) => {
  let door: ServedDoor | null = null;
  let close: (() => void) | null = null;
  const pool = startPool();

  beforeAll(async () => {
    const [app, browser, { endpoint }] = await Promise.all([
      buildApp(doorApp),
      chromium.launch(launchOptions()),
      pool.firstLine.then((line) => JSON.parse(line)),
    ]);
    const served = await app.serve();
    ({ close } = served);
    door = { app, browser, address: `${served.address}/?${endpoint}` };
  }, 60_000);
  afterAll(async () => {
    close?.();
    pool.child.kill("SIGTERM");
    await door?.browser.close();
  });

  return () => {
    if (door === null) throw new Error("The door is served to the tests of a file, while they run.");
    return door;
  };
};
