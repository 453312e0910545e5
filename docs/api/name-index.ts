import { ApiInterface, ApiTypeAlias } from "@microsoft/api-extractor-model";
import type { ApiDeclaredItem } from "@microsoft/api-extractor-model";
import type { LinkName } from "./doc-text.js";
import { declared, propsOf } from "./props-of.js";
import type { Entry } from "./read-entries.js";

/** Where every exported name is described: once, in the first entry that exports it. */
export interface NameIndex {
  /** The items that have a heading of their own in the section of `entry`. */
  readonly described: (entry: Entry) => readonly ApiDeclaredItem[];
  /** Links to what `entry` exports and another entry describes. */
  readonly elsewhere: (entry: Entry) => readonly string[];
  /** Links names to where they are described, as seen from `entry`; a name that is described nowhere is code. */
  readonly linkFrom: (entry: Entry) => LinkName;
  /** Whether `entry` describes the item. */
  readonly isHome: (entry: Entry, item: ApiDeclaredItem) => boolean;
}

interface Home {
  readonly entry: Entry;
  /** What has the heading: a component has it for its props. */
  readonly item: ApiDeclaredItem;
}

/** Makes the index of all entries. */
export const createNameIndex = (entries: readonly Entry[]): NameIndex => {
  const homes = new Map<string, Home>();
  for (const entry of entries) {
    const found = entry.exported.filter((item) => !homes.has(identity(item)));
    for (const item of found) homes.set(identity(item), { entry, item });
    for (const item of found) {
      const props = propsOf(entry, item);
      if (props !== undefined && found.includes(props)) homes.set(identity(props), { entry, item });
    }
  }
  const homeOf = (item: ApiDeclaredItem) => homes.get(identity(item));
  const isHome = (entry: Entry, item: ApiDeclaredItem) => homeOf(item)?.entry === entry;
  const linkFrom =
    (entry: Entry): LinkName =>
    (name) => {
      const item = declared(entry, name.replace(/\..*/, ""));
      const home = item && homeOf(item);
      const shown = `\`${plainName(name)}\``;
      return home === undefined ? shown : `[${shown}](#${slug(headingOf(home.entry, home.item))})`;
    };
  return {
    described: (entry) => entry.exported.filter((item) => isHome(entry, item) && isSame(homeOf(item)?.item, item)),
    elsewhere: (entry) =>
      entry.exported.filter((item) => !isHome(entry, item)).map(({ displayName }) => linkFrom(entry)(displayName)),
    linkFrom,
    isHome,
  };
};

/** The heading of an item, which is also what its anchor is made of. */
export const headingOf = (entry: Entry, item: ApiDeclaredItem): string => {
  const name = plainName(item.displayName);
  const room = entry.specifier.split("/").slice(1).join("/");
  const isType = item instanceof ApiInterface || item instanceof ApiTypeAlias;
  const sounds = (other: ApiDeclaredItem): boolean => other.displayName.toLowerCase() === name.toLowerCase();
  // An anchor knows no capitals: `useAuth` and `UseAuth` would share one.
  const what = isType && entry.exported.filter(sounds).length > 1 ? ["type"] : [];
  const about = [...what, ...(room === "" ? [] : [room])].join(", ");
  return about === "" ? name : `${name} (${about})`;
};

/** A name without the number that the model adds where two files share it: `Screen_2`. */
export const plainName = (name: string): string => name.replace(/_\d+(?=\.|$)/, "");

const identity = (item: ApiDeclaredItem): string => `${item.fileUrlPath} ${plainName(item.displayName)}`;

/** Overloads are several items of one name. */
const isSame = (one: ApiDeclaredItem | undefined, other: ApiDeclaredItem): boolean =>
  one !== undefined && identity(one) === identity(other);

/** As GitHub makes anchors. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
