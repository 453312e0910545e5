import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = `${import.meta.dirname}/../../src`;

test("G16: no module takes React's useLayoutEffect as it is, which React 18 warns of on a server", () => {
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const takers = modules.filter((path) =>
    /import \{[^}]*\buseLayoutEffect\b[^}]*\} from "react"/.test(readFileSync(`${source}/${path}`, "utf8")),
  );
  expect(takers).toEqual(["headless/use-layout-effect.ts"]);
});
