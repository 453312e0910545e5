import type { ShownCase } from "./show-cases.js";

/** What must hold of a case, in words. */
export type Rule = (shown: ShownCase) => Readonly<Record<string, boolean>>;

/** What does not hold, with the name of the case. */
export const brokenRules = (cases: readonly ShownCase[], rule: Rule): readonly string[] =>
  cases.flatMap((shown) =>
    Object.entries(rule(shown)).flatMap(([words, holds]) => (holds ? [] : [`${shown.name}: ${words}`])),
  );
