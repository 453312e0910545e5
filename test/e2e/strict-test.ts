import { expect, test as base } from "@playwright/test";
import { strictPage } from "./strict-page.js";
import { Visitor } from "./visitor.js";
import { watchPolicy } from "./watch-policy.js";

/** A test that begins with somebody on the built page under the strict policy, and must end without a violation of it. */
export const strictTest = base.extend<{ readonly visitor: Visitor }>({
  baseURL: strictPage,
  visitor: async ({ page }, begin) => {
    const { violations } = await watchPolicy(page);
    const visitor = new Visitor(page);
    await visitor.open();
    await begin(visitor);
    expect(violations).toEqual([]);
  },
});
