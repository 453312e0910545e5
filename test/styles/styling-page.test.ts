import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));

const page = read("docs/styling.md");
const css = filesIn("src/styles")
  .map((file) => read(file).replaceAll(/\/\*.*?\*\//gs, ""))
  .join("\n");

/** The first group of every match. */
const firstOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, first = ""]) => first);
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].toSorted();

/** The rows of the page's table whose first column is called so: cells without back-ticks. */
const table = (heading: string): string[][] => {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  if (start < 0) throw new Error(`The page has no table of “${heading}”.`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) => line.split("|").slice(1, -1).map(plain));
};
const plain = (cell: string): string => cell.trim().replaceAll("`", "");

/** Every declaration of a token, in the order of the sheets. */
const declared = [...css.matchAll(/^\s*(--latchkey-[a-z-]+):\s*([^;]+);/gm)].map(
  ([, name = "", value = ""]) => [name, value] as const,
);
const fallbacks = [...css.matchAll(/var\((--latchkey-[a-z-]+), ([^)]+)\)/g)].map(
  ([, name = "", value = ""]) => [name, value] as const,
);
const tokens = sorted(firstOf(css, /(--latchkey-[a-z-]+)/g));

/** What a value is where one of the two schemes holds. */
const inScheme = (value: string, scheme: "$1" | "$2"): string =>
  value.replaceAll(/light-dark\((\S+), ([^)]+)\)/g, scheme);

/** The values that hold unless circumstances say otherwise: what a rule falls back to, else what is declared first. */
const defaults = new Map([...declared.toReversed(), ...fallbacks]);
const valueOf = (name = ""): string => defaults.get(name) ?? "none";

test("docs/styling.md names every token of the style sheets and no other, with its value in light and dark", () => {
  const colours = table("colour").map(([name = "", , light, dark]) => [name, light, dark]);
  const measures = table("measure").map(([name = "", , value]) => [name, value]);
  const names = [...colours, ...measures].map(([name = ""]) => name);
  expect(names.toSorted()).toEqual(tokens);
  expect(colours).toEqual(
    colours.map(([name]) => [name, inScheme(valueOf(name), "$1"), inScheme(valueOf(name), "$2")]),
  );
  expect(measures).toEqual(measures.map(([name]) => [name, valueOf(name)]));
});

test("docs/styling.md names every other default that a token has in some circumstances", () => {
  const others = declared.filter(([name, value]) => valueOf(name) !== value);
  expect(table("where").map(([, name, value]) => [name, value])).toEqual(others);
});

test("docs/styling.md uses no token that does not exist", () => {
  expect(firstOf(page, /(--latchkey-[a-z-]+)/g).filter((name) => !tokens.includes(name))).toEqual([]);
});

test("docs/styling.md names every slot that takes a class and no other, and each is styled", () => {
  const [type = ""] = firstOf(read("src/parts/slot.ts"), /export type Slot =([^;]+);/g);
  const slots = table("slot").map(([name = ""]) => name);
  expect(slots.toSorted()).toEqual(sorted(firstOf(type, /"([a-z-]+)"/g)));
  const styled = firstOf(css, /\.latchkey-([a-z-]+)/g);
  expect(slots.filter((slot) => !styled.includes(slot))).toEqual([]);
});

test("docs/styling.md names every state that the style sheets heed or a part shows, and no other", () => {
  const heeded = firstOf(css, /\[(data-[a-z-]+)/g).filter((name) => !/^data-(?:color-scheme|density)$/.test(name));
  const shown = filesIn("src/headless")
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => firstOf(read(file), /export interface \w+State \{([^}]*)\}/g))
    .flatMap((body) => firstOf(body, /readonly (\w+):/g))
    .map((name) => `data-${name}`);
  expect(
    table("state")
      .map(([name = ""]) => name)
      .toSorted(),
  ).toEqual(sorted([...heeded, ...shown]));
});

test(
  "every piece of TypeScript in docs/styling.md compiles, under the strictest settings",
  { timeout: 120_000 },
  () => {
    const pieces = firstOf(page, /^```tsx\n(.*?)^```$/gms);
    expect(pieces).toHaveLength(7);
    expect(compile(pieces)).toBe("");
  },
);

/** What the compiler says of these modules. They stand where the packages that they import are found. */
const compile = (modules: readonly string[]): string => {
  const folder = mkdtempSync(join(root, "node_modules/.styling-page-"));
  try {
    modules.forEach((code, index) => writeFileSync(join(folder, `rung-${index + 2}.tsx`), code));
    const files = modules.map((_, index) => `rung-${index + 2}.tsx`);
    const settings = { extends: join(root, "tsconfig.json"), files, include: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });
    return "";
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
