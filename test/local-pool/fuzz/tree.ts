/** JSON not written yet: members in their order and of any name, and places for what is alive when it is sent. */
export type Tree = null | boolean | number | string | Live | readonly Tree[] | ReadonlyMap<string, Tree>;

/** Something that the pool gave out lately, as it is or spoiled. */
export interface Live {
  readonly kind: LiveKind;
  /** Which one of those known, counted from the newest. */
  readonly index: number;
  readonly twist: Twist;
}

export const LIVE_KINDS = [
  "session",
  "secretBlock",
  "accessToken",
  "idToken",
  "refreshToken",
  "code",
  "totp",
  "seed",
  // The code of now for a seed given out.
  "seedCode",
  // The sessions of these challenges.
  "MFA_SETUP",
  "NEW_PASSWORD_REQUIRED",
  "SELECT_MFA_TYPE",
] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

export const TWISTS = ["none", "flip", "cut", "twice", "case"] as const;
export type Twist = (typeof TWISTS)[number];

/** Makes an object of a tree. */
export const members = (entries: Readonly<Record<string, Tree>>): ReadonlyMap<string, Tree> =>
  new Map(Object.entries(entries));

/** Writes a tree as JSON; `take` gives what is alive. */
export function writeTree(tree: Tree, take: (live: Live) => string): string {
  if (tree === null || typeof tree !== "object") return JSON.stringify(tree);
  if (tree instanceof Map) {
    const parts = Array.from(tree, ([name, value]) => `${JSON.stringify(name)}:${writeTree(value, take)}`);
    return `{${parts.join(",")}}`;
  }
  if (isList(tree)) return `[${tree.map((item) => writeTree(item, take)).join(",")}]`;
  // SAFETY: what is neither a map nor a list is a Live.
  return JSON.stringify(take(tree as Live));
}

/** Whether a tree is a list. */
export const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

/** The places in a tree down to six levels, the root first: the steps that lead there. */
export function places(tree: Tree, levels = 6): (readonly (string | number)[])[] {
  if (levels === 0) return [[]];
  return [[], ...children(tree).flatMap(([step, child]) => places(child, levels - 1).map((rest) => [step, ...rest]))];
}

/** The same tree with `change` done to one place; `undefined` takes the place away. */
export function replaceAt(
  tree: Tree,
  [step, ...rest]: readonly (string | number)[],
  change: (old: Tree) => Tree | undefined,
): Tree | undefined {
  if (step === undefined) return change(tree);
  const next = children(tree).flatMap(([name, child]): [string | number, Tree][] => {
    const value = name === step ? replaceAt(child, rest, change) : child;
    return value === undefined ? [] : [[name, value]];
  });
  if (isList(tree)) return next.map(([, child]) => child);
  return new Map(next.map(([name, child]) => [String(name), child]));
}

function children(tree: Tree): [string | number, Tree][] {
  if (tree instanceof Map) return [...tree];
  return isList(tree) ? [...tree.entries()] : [];
}
