import { test as base } from "@playwright/test";
import { Visitor } from "./visitor.js";

/** A test that begins with somebody on the open page. */
export const visitorTest = base.extend<{ readonly visitor: Visitor }>({
  visitor: async ({ page }, begin) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await begin(visitor);
  },
});
