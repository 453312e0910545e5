import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadCsf } from "storybook/internal/csf-tools";
import { describe, expect, test } from "vitest";
import { stepCases } from "../../src/testing/cases/step-cases.js";

const folder = resolve(import.meta.dirname, "../../stories");
const steps = Object.entries(stepCases).map(([step, cases]) => ({ step, cases }));
const kinds = ["idle", "pending", "error", "variant"];

describe("stories of the steps", () => {
  test("there is a file for every step, and no other file calls itself a step's", () => {
    const titles = readdirSync(folder)
      .filter((file) => file.endsWith(".stories.tsx"))
      .map((file) => readStories(file).title)
      .filter((title) => title.startsWith("Steps/"));
    expect(titles.toSorted()).toEqual(steps.map(({ step }) => `Steps/${step}`).toSorted());
  });

  test.each(steps)("$step: every case of the table has its story, and every story its case", ({ step, cases }) => {
    const { stories } = readStories(`${kebab(step)}.stories.tsx`);
    expect(stories).toEqual(
      Object.entries(cases).map(([name, { kind }]) => ({ name: pascal(name), shown: name, kinds: [kind] })),
    );
  });
});

/** What Storybook's index will say of a file: it reads, and does not run it. */
function readStories(file: string) {
  const text = readFileSync(join(folder, file), "utf8");
  const csf = loadCsf(text, { fileName: file, makeTitle: (title) => title }).parse();
  const stories = csf.indexInputs.map(({ exportName: name, tags = [] }) => ({
    name,
    shown: shownBy(text, name),
    kinds: tags.filter((tag) => kinds.includes(tag)),
  }));
  return { title: csf.meta.title ?? "", stories };
}

/** The case that a story's args name; the first case where they name none. */
function shownBy(text: string, name: string): string {
  const [, args = ""] = new RegExp(`export const ${name}: Story = {([^;]*)};`).exec(text) ?? [];
  return /case: "(\w+)"/.exec(args)?.[1] ?? "idle";
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
