import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Either the title of the test that shows it, or the issue that will bring it. */
type Entry = { readonly test: string } | { readonly issue: number | "later" };

const root = resolve(import.meta.dirname, "../..");
const spans: Record<string, [first: number, last: number][]> = {
  B: [[1, 48]],
  G: [[1, 22]],
  A: [[1, 47]],
  S: [
    [1, 8],
    [10, 14],
    [20, 34],
    [40, 68],
    [70, 74],
  ],
};
const numbers = Object.entries(spans).flatMap(([letter, list]) =>
  list.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`)),
);
const checklist: Record<string, Entry> = JSON.parse(readFileSync(join(root, "test/checklist.json"), "utf8"));
const entries = Object.entries(checklist);
const shown = entries.flatMap(([number, entry]) => ("test" in entry ? [[number, entry.test] as const] : []));

describe("test/checklist.json", () => {
  test("names every number of the checklists, and no other", () => {
    expect(entries.map(([number]) => number).toSorted()).toEqual(numbers.toSorted());
  });

  test.for(shown)("%s is shown by a test of that title, which names it", ([number, title]) => {
    expect(title).toMatch(new RegExp(String.raw`\b${number}\b`));
    expect(sources().some((text) => text.includes(title))).toBe(true);
  });
});

let texts: string[] | undefined;

function sources(): string[] {
  texts ??= ["test", "stories"].flatMap((folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    return files
      .filter((file) => /\.(test|spec|stories)\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), "utf8"));
  });
  return texts;
}
