import type { ApiDeclaredItem } from "@microsoft/api-extractor-model";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseSync } from "vite";
import { beforeAll, expect, test } from "vitest";
import { docText } from "../../docs/api/doc-text.js";
import { makePage } from "../../docs/api/make-page.js";
import { isOptional, ownMembers } from "../../docs/api/members.js";
import { readEntries } from "../../docs/api/read-entries.js";
import type { Entry } from "../../docs/api/read-entries.js";

let entries: Entry[] = [];
beforeAll(() => {
  entries = readEntries();
}, 120_000);

const page = readFileSync(resolve(import.meta.dirname, "../../docs/api.md"), "utf8");

/** Every exported declaration with its entry's name. */
const exported = () => entries.flatMap(({ specifier, exported: items }) => items.map((item) => ({ specifier, item })));

const says = (item: ApiDeclaredItem) => docText(item, (name) => name);

test("every entry is read", () => {
  expect(entries.map(({ specifier }) => specifier)).toContain("latchkey/testing");
  for (const { exported: items } of entries) expect(items).not.toHaveLength(0);
});

test("every exported name has a sentence", () => {
  const mute = exported().filter(({ item }) => says(item).summary === "");
  expect(mute.map(({ specifier, item }) => `${item.displayName} of ${specifier}`)).toEqual([]);
});

test("every member of an exported interface or class has a sentence", () => {
  const mute = exported().flatMap(({ item }) =>
    ownMembers(item)
      .filter((member) => says(member).summary === "")
      .map((member) => `${item.displayName}.${member.displayName} in ${item.fileUrlPath}`),
  );
  expect([...new Set(mute)]).toEqual([]);
});

test("every optional prop and option says its default, but for children and callbacks, whose default is nothing", () => {
  const takes = /(Props|Options|Settings|Customisation)$/;
  const hasNone = /^(children|on[A-Z]\w*)$/;
  const unsaid = exported()
    .filter(({ item }) => takes.test(item.displayName))
    .flatMap(({ item }) =>
      ownMembers(item)
        .filter((member) => isOptional(member) && !hasNone.test(member.displayName))
        .filter((member) => says(member).defaultValue === "")
        .map((member) => `${item.displayName}.${member.displayName} in ${item.fileUrlPath}`),
    );
  expect([...new Set(unsaid)]).toEqual([]);
});

test("every comment is TSDoc", () => {
  expect([...new Set(entries.flatMap(({ malformed }) => malformed))]).toEqual([]);
});

test("docs/api.md says what the declarations say: `npm run api` brings it up to date", async () => {
  const made = (await makePage(entries)).split("\n");
  const written = page.split("\n");
  const line = made.findIndex((text, index) => text !== written[index]);
  expect({ line, is: written[line] }).toEqual({ line, is: made[line] });
  expect(written).toHaveLength(made.length);
});

test("every signature and example in docs/api.md is TypeScript", () => {
  const blocks = [...page.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(([, kind = "ts", code = ""]) => ({ kind, code }));
  const broken = blocks.filter(({ kind, code }) => !isCode(`a.${kind}`, code) && !isCode("a.d.ts", code));
  expect(broken).toEqual([]);
  expect(blocks.length).toBeGreaterThan(50);
});

test("every link in docs/api.md leads to a heading of the page", () => {
  const slugs = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  expect(new Set(slugs).size).toBe(slugs.length);
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug = ""]) => slug);
  expect(links.filter((slug) => !slugs.includes(slug))).toEqual([]);
  expect(links.length).toBeGreaterThan(100);
});

/** Whether the parser takes it, as what the name of a file says it is. */
function isCode(file: string, text: string): boolean {
  return parseSync(file, text).errors.length === 0;
}
