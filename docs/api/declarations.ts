import { ApiInterface } from "@microsoft/api-extractor-model";
import { docText } from "./doc-text.js";
import { ownMembers } from "./members.js";
import { plainName } from "./name-index.js";
import type { NameIndex } from "./name-index.js";
import { declared } from "./props-of.js";
import type { Entry } from "./read-entries.js";
import { references } from "./references.js";
import { written } from "./signature.js";

/** Renders an interface as it is declared, each member with its sentence, and then those it is built of that are described nowhere. */
export const declarations = (item: ApiInterface, entry: Entry, names: NameIndex): string[] => {
  const shown = [item];
  // The list grows while it is walked.
  for (const each of shown) shown.push(...hiddenIn(each, entry, names).filter((found) => !shown.includes(found)));
  return ["```ts", ...shown.flatMap((each) => [...declaration(each), ""]), "```", ""];
};

const declaration = (item: ApiInterface): string[] => [
  `${written(item.excerpt)} {`,
  ...ownMembers(item).flatMap((member) => {
    const { summary } = docText(member, (name) => `\`${plainName(name)}\``);
    return [...(summary === "" ? [] : [`  /** ${summary} */`]), `  ${written(member.excerpt)};`];
  }),
  "}",
];

const hiddenIn = (item: ApiInterface, entry: Entry, names: NameIndex): ApiInterface[] => {
  const excerpts = [
    ...item.extendsTypes.map(({ excerpt }) => excerpt),
    ...ownMembers(item).map(({ excerpt }) => excerpt),
  ];
  const found = [...new Set(excerpts.flatMap(references))].filter((name) =>
    names.linkFrom(entry)(name).startsWith("`"),
  );
  return found.map((name) => declared(entry, name)).filter((each) => each instanceof ApiInterface);
};
