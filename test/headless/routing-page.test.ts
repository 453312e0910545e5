import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");

test("all code of docs/routing.md is run, as it stands there", () => {
  const run = read("test/headless/routing-page.browser.test.tsx");
  const blocks = [...read("docs/routing.md").matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  expect(blocks).toHaveLength(3);
  expect(blocks.filter((code) => !run.includes(code))).toEqual([]);
});
