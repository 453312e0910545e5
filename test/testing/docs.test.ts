import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Code without its indentation: a page shows some of it further to the left. */
const lines = (code: string): string => code.trim().replaceAll(/^ +/gm, "");

const sources = [
  "test/testing/example-app/app.tsx",
  "test/testing/example-app/app.browser.test.tsx",
  "test/e2e/example-app.spec.ts",
].map((path) => lines(read(path)));

const blocks = [...read("docs/testing.md").matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code = ""]) => lines(code));

test("every piece of TypeScript in docs/testing.md stands so in the example that the checks run", () => {
  expect(blocks.length).toBeGreaterThan(8);
  expect(blocks.filter((block) => !sources.some((source) => source.includes(block)))).toEqual([]);
});
