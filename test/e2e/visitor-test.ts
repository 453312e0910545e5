import { test as base } from "@playwright/test";
import { sourcePage } from "./source-page.js";
import { Visitor } from "./visitor.js";

/** A test that begins with somebody on the open page. */
export const visitorTest = base.extend<{ readonly visitor: Visitor }>({
  baseURL: sourcePage,
  visitor: async ({ page }, begin) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await begin(visitor);
  },
});
