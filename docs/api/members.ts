import {
  ApiClass,
  ApiConstructor,
  ApiDeclaredItem,
  ApiInterface,
  ApiOptionalMixin,
} from "@microsoft/api-extractor-model";
import type { Excerpt } from "@microsoft/api-extractor-model";
import { plainName } from "./name-index.js";
import type { NameIndex } from "./name-index.js";
import { declared } from "./props-of.js";
import { isInternal } from "./read-entries.js";
import type { Entry } from "./read-entries.js";
import { references } from "./references.js";
import { oneLine } from "./signature.js";

/** What an interface or class has, as far as a reader needs it listed. */
export interface Members {
  /** Its own, and those of bases that the reader cannot look up or that are meant by the same name; needed ones first. */
  readonly listed: readonly ApiDeclaredItem[];
  /** Bases whose members are described elsewhere. */
  readonly bases: readonly Excerpt[];
}

/** The members that a declaration itself has and that are for apps. */
export const ownMembers = (item: ApiDeclaredItem): ApiDeclaredItem[] =>
  item instanceof ApiInterface || item instanceof ApiClass
    ? item.members
        .filter((member) => member instanceof ApiDeclaredItem)
        .filter((member) => !isInternal(member) && !(member instanceof ApiConstructor))
    : [];

/** Gathers the members of an interface, as seen from an entry. */
export const membersOf = (item: ApiInterface, entry: Entry, names: NameIndex): Members => {
  const all = item.extendsTypes.map(({ excerpt }) => ({ excerpt, members: takenOver(item, excerpt, entry, names) }));
  const listed = [...ownMembers(item), ...all.flatMap(({ members }) => members ?? [])];
  return {
    listed: [...listed.filter((member) => !isOptional(member)), ...listed.filter(isOptional)],
    bases: all.filter(({ members }) => members === null).map(({ excerpt }) => excerpt),
  };
};

/** Whether a member may be left out. */
export const isOptional = (member: ApiDeclaredItem): boolean =>
  ApiOptionalMixin.isBaseClassOf(member) && member.isOptional;

/** The members of a base that are listed as if they were the interface's own; `null` for a base to link to. */
const takenOver = (
  item: ApiInterface,
  excerpt: Excerpt,
  entry: Entry,
  names: NameIndex,
): readonly ApiDeclaredItem[] | null => {
  const [name = ""] = references(excerpt).filter((reference) => !["Omit", "Pick", "Partial"].includes(reference));
  const base = declared(entry, name);
  if (!(base instanceof ApiInterface)) return null;
  const { listed } = membersOf(base, entry, names);
  const text = oneLine(excerpt);
  const named = [...text.matchAll(/"(\w+)"/g)].map(([, key]) => key);
  if (text.startsWith("Pick<")) return listed.filter(({ displayName }) => named.includes(displayName));
  const isHidden = names.linkFrom(entry)(name).startsWith("`");
  const isNamesake = plainName(name) === plainName(item.displayName);
  if (!isHidden && !isNamesake) return null;
  return text.startsWith("Omit<") ? listed.filter(({ displayName }) => !named.includes(displayName)) : listed;
};
