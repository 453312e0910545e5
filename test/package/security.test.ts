import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle } from "./bundle.js";

const dist = resolve(import.meta.dirname, "../../dist");
// The command is for a terminal, and loads the configuration that it is given.
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
  /^(?!cli).*\.(js|css)$/.test(file),
);
const textOf = (file: string): string => readFileSync(join(dist, file), "utf8");

/** Each finds one way to let somebody else's code, style or picture in. */
const remote: Readonly<Record<string, RegExp>> = {
  "a script from elsewhere": /<script[^>]+src=|\.src\s*=\s*["'`]https?:|importScripts\(/u,
  "an import from elsewhere": /(?:from|import)\s*\(?\s*["'`](?:https?:)?\/\//u,
  "an import of what is found out later": /import\(\s*(?!["'`]|\/\*)/u,
  "a style or a font from elsewhere": /@import\b|@font-face\b|url\(\s*["']?(?:https?:)?\/\//u,
  "text that is run": /\beval\(|new Function\(/u,
  "text that becomes HTML": /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|DOMParser/u,
};

const planted: Readonly<Record<keyof typeof remote, string>> = {
  "a script from elsewhere": 'script.src = "https://cdn.example.com/x.js"',
  "an import from elsewhere": 'import "https://cdn.example.com/x.js"',
  "an import of what is found out later": "await import(url)",
  "a style or a font from elsewhere": "@import url(https://fonts.example.com/x.css)",
  "text that is run": "new Function(text)",
  "text that becomes HTML": "element.innerHTML = text",
};

describe("S72: what is published lets nobody else in", () => {
  test.for(Object.entries(remote))("S48, S72: it holds no way to %s", ([way, pattern]) => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => pattern.test(textOf(file)))).toEqual([]);
    expect(planted[way]).toMatch(pattern);
  });
});

describe("S2: the inspector", () => {
  const inspector = /redact-inspection/u;

  test("S2: is not in a production build, and is in one of development", async () => {
    expect((await modules("production")).filter((id) => inspector.test(id))).toEqual([]);
    expect((await modules("development")).filter((id) => inspector.test(id))).toHaveLength(1);
  });
});

describe("what is said to developers", () => {
  const warning = "Two doors (SignIn, AuthGate, AuthDialog";
  test("is in a build of development, in browsers too, which have no `process`; in production it is not", async () => {
    const [development, production] = await Promise.all([codeIn("development"), codeIn("production")]);
    expect([development.includes(warning), production.includes(warning)]).toEqual([true, false]);
    expect(development.match(/typeof process\b.{0,20}/u)).toBeNull();
  });
});

const modules = async (mode: "production" | "development"): Promise<string[]> => {
  const chunks = await bundle('export * from "latchkey/flow";', [], mode);
  return chunks.flatMap((chunk) => Object.entries(chunk.modules).flatMap(([id, { code }]) => (code ? [id] : [])));
};

const codeIn = async (mode: "production" | "development"): Promise<string> =>
  (await bundle('export * from "latchkey/headless";', [/^react/], mode)).map(({ code }) => code).join("\n");
