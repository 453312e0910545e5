import { test as base } from "@playwright/test";
import { join } from "node:path";
import type { PageOptions } from "../pages/tabs/tabs-page.js";
import { servePage } from "../serve-page.js";
import type { ServedPage } from "../serve-page.js";
import { Tab } from "./tab.js";
import type { PoolChanges, TabsPool } from "./tabs-pool.js";
import { openTabsPool } from "./tabs-pool.js";

interface Given {
  /** What is different about the pool. */
  readonly poolChanges: PoolChanges;
  /** What is different about the page: as a rule the tokens are in `localStorage`, where tabs share them. */
  readonly pageChanges: Partial<PageOptions>;
  /** A pool of the test's own. */
  readonly pool: TabsPool;
  /** Opens the page in another tab of the same browser. */
  readonly openTab: (path?: string) => Promise<Tab>;
}

/** A test with a browser of its own, in which any number of tabs can be opened, and with a pool of its own. */
export const tabsTest = base.extend<Given, { readonly site: ServedPage }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs by its pattern.
    async ({}, begin) => {
      const site = await servePage(join(import.meta.dirname, "../pages/tabs"));
      await begin(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  poolChanges: [{}, { option: true }],
  pageChanges: [{}, { option: true }],
  pool: async ({ poolChanges }, begin) => {
    const pool = await openTabsPool(poolChanges);
    await begin(pool);
    await pool.close();
  },
  openTab: async ({ context, site, pool, pageChanges }, begin) => {
    const options: PageOptions = { endpoint: pool.endpoint, storage: "local", ...pageChanges };
    await context.addInitScript((given) => Object.assign(window, { pageOptions: given }), options);
    await begin(async (path = "") => {
      const page = await context.newPage();
      await page.goto(site.address + path);
      return new Tab(page);
    });
  },
});
