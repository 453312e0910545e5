import { defined } from "./defined.js";
import type { Messages } from "./en.js";

/** Some of the {@link Messages}: any group, and in it any sentence. Functions keep their arguments' types. */
export type PartialMessages = {
  readonly [Group in keyof Messages]?: { readonly [Key in keyof Messages[Group]]?: Messages[Group][Key] };
};

/**
 * Puts the sentences of `overrides` in the place of those of `base`, sentence by sentence; neither is changed.
 *
 * @example
 * ```ts
 * extendMessages(de, { enterCredentials: { subtitle: "Schön, dass Sie da sind." } })
 * ```
 */
export const extendMessages = <Base extends PartialMessages = Messages>(
  base: Base,
  overrides: PartialMessages,
): Base => {
  // SAFETY: two levels deep, each key keeps the type it has in `Messages`; only absent keys are taken from `base`.
  const groups = Object.keys(base) as (keyof Messages)[];
  const merged = groups.map((group) => [group, { ...base[group], ...defined(overrides[group]) }]);
  // SAFETY: built from the keys of `base` just above.
  return Object.fromEntries(merged) as Base;
};
