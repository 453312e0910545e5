import type { ApiDeclaredItem } from "@microsoft/api-extractor-model";
import type { LinkName } from "./doc-text.js";
import { itemKind } from "./item-kind.js";
import type { ItemKind } from "./item-kind.js";
import { format } from "oxfmt";
import { createNameIndex } from "./name-index.js";
import type { NameIndex } from "./name-index.js";
import type { Entry } from "./read-entries.js";
import { renderItem } from "./render-item.js";
import style from "../../.oxfmtrc.json" with { type: "json" };

/** Makes docs/api.md: one page, by entry and then by what a thing is. */
export const makePage = async (entries: readonly Entry[]): Promise<string> => {
  const names = createNameIndex(entries);
  const page = [...opening(entries), ...entries.flatMap((entry) => section(entry, names))].join("\n");
  const { code, errors } = await format("api.md", page, { printWidth: style.printWidth });
  if (errors.length > 0)
    throw new Error(`docs/api.md cannot be formatted: ${errors.map(({ message }) => message).join(", ")}`);
  return code;
};

const opening = (entries: readonly Entry[]): string[] => [
  "# API",
  "",
  "Made from the declarations by `npm run api`; a test fails when this page is stale. A name that several entries export is",
  "described once, in the first of them.",
  "",
  "| entry | for |",
  "| --- | --- |",
  ...entries.map(({ specifier }) => `| [\`${specifier}\`](#${anchor(specifier)}) | ${purposes[specifier] ?? ""} |`),
  "| `latchkey/styles.css`, `latchkey/styles.unlayered.css` | the look; the second for pages whose own resets are in no layer |",
  "| the command `latchkey` | [the local pool](local-pool.md) over HTTP |",
  "",
];

const purposes: Readonly<Record<string, string>> = {
  latchkey: "provider, doors, guards, hooks and customisation",
  "latchkey/parts": "the parts that screens are built of, in the kit's look",
  "latchkey/headless": "the same bare: no class, no word",
  "latchkey/flow": "the flow without React",
  "latchkey/cognito": "the client of a user pool",
  "latchkey/local-pool": "a whole user pool in memory",
  "latchkey/testing": "tests of an app: see [testing](testing.md)",
  "latchkey/messages/en": "English, and the type of every other language",
};

const kinds: readonly ItemKind[] = ["Components", "Hooks", "Functions and values", "Types"];

const section = (entry: Entry, names: NameIndex): string[] => {
  const elsewhere = names.elsewhere(entry);
  const groups = kinds.map((kind) => ({
    kind,
    items: byName(names.described(entry).filter((item) => itemKind(item) === kind)),
  }));
  return [
    `## ${entry.specifier}`,
    "",
    ...groups
      .filter(({ items }) => items.length > 0)
      .map(({ kind, items }) => contents(kind, items, names.linkFrom(entry))),
    ...(elsewhere.length === 0 ? [] : [`- Also here: ${elsewhere.join(", ")}`]),
    "",
    ...groups.flatMap(({ items }) => items.flatMap((overloads) => renderItem(overloads, entry, names))),
  ];
};

const contents = (kind: ItemKind, items: readonly ApiDeclaredItem[][], link: LinkName): string =>
  `- ${kind}: ${items.flatMap(([item]) => (item === undefined ? [] : [link(item.displayName)])).join(", ")}`;

/** Overloads together, sorted by name. */
const byName = (items: readonly ApiDeclaredItem[]): ApiDeclaredItem[][] => {
  const names = [...new Set(items.map(({ displayName }) => displayName))].toSorted((a, b) => a.localeCompare(b, "en"));
  return names.map((name) => items.filter(({ displayName }) => displayName === name));
};

const anchor = (specifier: string): string => specifier.replaceAll("/", "");
