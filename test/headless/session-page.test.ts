import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const page = read("docs/session.md");

/** Code without its indentation: a page shows some of it further to the left. */
const lines = (code: string): string => code.trim().replaceAll(/^ +/gm, "");

test("all code of docs/session.md is run, as it stands there", () => {
  const run = lines(read("test/headless/session-page.browser.test.tsx"));
  const blocks = [...page.matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, code = ""]) => lines(code));
  expect(blocks).toHaveLength(6);
  expect(blocks.filter((code) => !run.includes(code))).toEqual([]);
});

/** The first cells of the table whose first column is called so. */
const firstCells = (heading: string): readonly string[] => {
  const [, rows = ""] = new RegExp(`^\\| \`${heading}\` .*\\n.*\\n((?:\\|.*\\n)+)`, "m").exec(page) ?? [];
  return [...rows.matchAll(/^\| `'?(\w+)'?`/gm)].map(([, name = ""]) => name);
};

/** The members of a union of texts, as the source writes it. */
const members = (path: string, type: string): readonly string[] => {
  const [, union = ""] = new RegExp(`export type ${type} =([^;]+);`).exec(read(path)) ?? [];
  return [...union.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
};

test("S63, S64: docs/session.md names every scope of a sign-out and every reason why nobody is signed in", () => {
  expect(firstCells("scope")).toEqual(members("src/protocol/request.ts", "SignOutScope"));
  expect(firstCells("reason")).toEqual(members("src/protocol/outcome.ts", "SignedOutReason"));
});
