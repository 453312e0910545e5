import fc from "fast-check";
import { live } from "./input-parts.js";
import { isList, LIVE_KINDS, members, places, replaceAt, writeTree } from "./tree.js";
import type { Tree } from "./tree.js";

/** A tree with one or two places changed: other values, other types, members more or fewer. */
export const mutated = (honest: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc
    .tuple(honest, fc.array(mutation, { minLength: 1, maxLength: 2 }))
    .map(([tree, changes]) => changes.reduce((now, change) => change(now), tree));

type Mutation = (tree: Tree) => Tree;

const HOSTILE_NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "", "\u0000"];

const hostileText = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\uD800",
    "\uDFFF\uD800",
    "null",
    "[object Object]",
    "-1",
    "ﬀ\u0130ß",
    "🂡",
    "a\nb\r\n",
  ),
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom("a", " ", "Ab1! ", "_", "@", "\\", "é", "\u0000"),
      fc.constantFrom(128, 129, 257, 2049, 20_000),
      fc.constantFrom("", " ", "!"),
    )
    .map(([unit, length, end]) => unit.repeat(length) + end),
);

const hugeText = fc
  .tuple(fc.constantFrom("a", "{", "_a", "\uD800"), fc.constantFrom(131_073, 300_000))
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)));

const hostileNumber = fc.constantFrom(0, -1, 1.5, 1e308, -1e-308, Number.MAX_SAFE_INTEGER + 2, 2 ** 31, 1e21);

const deepTree = fc
  .tuple(fc.constantFrom(1, 2, 50, 99, 150, 400), fc.boolean())
  .map(([levels, inLists]) => nested(levels, inLists));

const wideTree = fc.constantFrom(10, 2000).chain((width) =>
  fc.constantFrom<Tree>(
    Array.from({ length: width }, () => ""),
    Array.from({ length: width }, (_, index) => members({ Name: `n${index}`, Value: "v" })),
    new Map(Array.from({ length: width }, (_, index) => [`m${index}`, "v"])),
  ),
);

const hostileValue: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 9, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom<Tree>(null, true, false, [], new Map()) },
  { weight: 2, arbitrary: hostileNumber },
  { weight: 5, arbitrary: live(...LIVE_KINDS) },
  { weight: 1, arbitrary: deepTree },
  { weight: 1, arbitrary: wideTree },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...HOSTILE_NAMES).map((name) => members({ [name]: members({ USERNAME: "ada" }) })),
  },
  { weight: 1, arbitrary: hugeText },
);

const at = fc.nat(60);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(at, hostileValue).map(([where, value]) => changeAt(where, () => value)) },
  { weight: 3, arbitrary: at.map((where) => changeAt(where, () => undefined)) },
  { weight: 2, arbitrary: fc.tuple(at, hostileName(), hostileValue).map(([where, ...entry]) => addAt(where, entry)) },
  { weight: 1, arbitrary: at.map((where) => changeAt(where, (old) => [old])) },
  { weight: 1, arbitrary: at.map((where) => changeAt(where, (old) => members({ value: old }))) },
  { weight: 1, arbitrary: at.map((where) => changeAt(where, (old) => writeTree(old, ({ kind }) => kind))) },
);

function hostileName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE_NAMES),
    fc.constantFrom("DEVICE_KEY", "userAttributes.", "userAttributes.__proto__", "userAttributes.sub", "Extra"),
    fc.constantFrom("n".repeat(5000)),
  );
}

function changeAt(where: number, change: (old: Tree) => Tree | undefined): Mutation {
  return (tree) => {
    const all = places(tree);
    return replaceAt(tree, all[where % all.length] ?? [], change) ?? new Map();
  };
}

function addAt(where: number, [name, value]: readonly [string, Tree]): Mutation {
  return changeAt(where, (old) => {
    if (isList(old)) return [...old, value];
    return old instanceof Map ? new Map([...old, [name, value]]) : new Map([[name, value]]);
  });
}

function nested(levels: number, inLists: boolean): Tree {
  let tree: Tree = "deep";
  for (let level = 0; level < levels; level += 1) tree = inLists ? [tree] : members({ a: tree });
  return tree;
}
