import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../src/styles");
const physical =
  /(?:^|[\s;{])((?:(?:margin|padding|border|scroll-margin)-)?(?:left|right|top|bottom)(?:-[a-z-]+)?|(?:(?:min|max)-)?(?:width|height)|float|clear)\s*:/;
const aligned = /text-align:\s*(?:left|right)/;

/** The rules of a sheet, as far as a test needs them: a selector and what stands between its braces. */
const rulesOf = (css: string): readonly (readonly [selector: string, body: string])[] =>
  [...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, selector = "", body = ""]) => [selector.trim(), body] as const,
  );

test.each(readdirSync(folder))("A42: %s names no side but where the direction is known", (file) => {
  const css = readFileSync(resolve(folder, file), "utf8");
  for (const [selector, body] of rulesOf(css)) {
    if (selector.includes(":dir(")) continue;
    expect([selector, physical.exec(body)?.[1], aligned.exec(body)?.[0]]).toEqual([selector, undefined, undefined]);
  }
});
