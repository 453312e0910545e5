import { ApiInterface } from "@microsoft/api-extractor-model";
import type { ApiDeclaredItem, Excerpt } from "@microsoft/api-extractor-model";
import { docText } from "./doc-text.js";
import type { LinkName } from "./doc-text.js";
import { itemKind } from "./item-kind.js";
import { membersOf, ownMembers } from "./members.js";
import { declarations } from "./declarations.js";
import { isTooWide, membersTable } from "./members-table.js";
import { headingOf, plainName } from "./name-index.js";
import type { NameIndex } from "./name-index.js";
import { propsOf } from "./props-of.js";
import type { Entry } from "./read-entries.js";
import { references } from "./references.js";
import { oneLine, signature, written } from "./signature.js";

/** Renders one item, overloads included, with its heading. */
export const renderItem = (overloads: readonly ApiDeclaredItem[], entry: Entry, names: NameIndex): string[] => {
  const [item] = overloads;
  if (item === undefined) return [];
  const { summary, examples } = docText(item, names.linkFrom(entry));
  const body = itemKind(item) === "Components" ? component(item, entry, names) : plain(overloads, entry, names);
  return [`### ${headingOf(entry, item)}`, "", summary, "", ...body, ...examples.flatMap((example) => [example, ""])];
};

const component = (item: ApiDeclaredItem, entry: Entry, names: NameIndex): string[] => [
  ...props(item, entry, names),
  ...partsTable(item, names.linkFrom(entry)),
];

const plain = (overloads: readonly ApiDeclaredItem[], entry: Entry, names: NameIndex): string[] => {
  const [item] = overloads;
  if (item === undefined) return [];
  if (item instanceof ApiInterface) return interfaceBody(item, entry, names);
  const own = membersTable(ownMembers(item), item.displayName, names.linkFrom(entry));
  return [...code(overloads.map((each) => signature(each)).join("\n")), ...own, ...props(item, entry, names)];
};

/** What a component or function takes: here, or a link to where it is described. */
const props = (item: ApiDeclaredItem, entry: Entry, names: NameIndex): string[] => {
  const taken = propsOf(entry, item);
  if (taken === undefined) return [];
  const link = names.linkFrom(entry)(taken.displayName);
  const isElsewhere = link.startsWith("[") && !names.isHome(entry, taken);
  return isElsewhere ? [`Takes ${link}.`, ""] : interfaceBody(taken, entry, names);
};

const interfaceBody = (item: ApiInterface, entry: Entry, names: NameIndex): string[] => {
  const link = names.linkFrom(entry);
  const { listed, bases } = membersOf(item, entry, names);
  const also = bases.map((base) => described(base, link)).join(" and ");
  return [
    ...(isTooWide(listed) ? declarations(item, entry, names) : membersTable(listed, item.displayName, link)),
    ...(also === "" ? [] : [`${listed.length === 0 ? "Takes" : "And"} ${also}.`, ""]),
  ];
};

/** A base in words: "every attribute of `<button>`", "all of X but `type`". */
const described = (base: Excerpt, link: LinkName): string => {
  const text = oneLine(base).replace(/^Partial<(.*)>$/, "$1");
  const element = /(?:PartProps|ComponentPropsWithoutRef)<"(\w+)"/.exec(text)?.[1];
  const [omitted = ""] = /^Omit<.*, ("[^>]*")>$/.exec(text)?.slice(1) ?? [];
  const but = omitted === "" ? "" : ` but ${omitted.replaceAll('"', "`").replaceAll(" | ", ", ")}`;
  if (element !== undefined) {
    const part = text.includes("PartProps") ? `, and \`render\` (see ${link("PartProps")})` : "";
    return `every attribute of \`<${element}>\`${but}${part}`;
  }
  const known = references(base)
    .map((name) => link(name))
    .find((name) => name.startsWith("["));
  return known === undefined ? `all of \`${text}\`` : `all of ${known}${but}`;
};

/** `CodeField.Input` and its like, each with its props. */
const partsTable = (item: ApiDeclaredItem, link: LinkName): string[] => {
  const parts = [
    ...written(item.excerpt).matchAll(/(\w+): ForwardRefExoticComponent<(?:(?:Omit|Partial|Pick)<)?(\w+)/g),
  ];
  const name = plainName(item.displayName);
  const others = parts.filter(([, part]) => part !== name);
  if (others.length === 0) return [];
  return [
    "| part | takes |",
    "| --- | --- |",
    ...others.map(([, part = "", taken = ""]) => `| \`${name}.${part}\` | ${link(taken)} |`),
    "",
  ];
};

const code = (text: string): string[] => {
  const fenced = ["```ts", text, "```", ""];
  const isLong = text.split("\n").length > LONGEST;
  return isLong ? ["<details><summary>The whole type</summary>", "", ...fenced, "</details>", ""] : fenced;
};

const LONGEST = 40;
