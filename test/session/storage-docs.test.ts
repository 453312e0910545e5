import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import type { TokenStorage } from "../../src/session/places.js";
import type { SessionStore } from "../../src/session/session-store.js";

const page = readFileSync(new URL("../../docs/security.md", import.meta.url), "utf8");
const section = page.split("\n## ").find((text) => text.startsWith("Tokens in the browser")) ?? "";
/** The rows of its table: what `storage` may be, and what to mind. */
const rows = section
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, mode = "", , , mind = ""]) => ({ mode, mind }));

test("S10: the modes are documented from a server's cookies to localStorage, with what is to be minded", () => {
  expect(rows.map(({ mode }) => mode)).toStrictEqual([
    "cookies of a server",
    "`'memory'`",
    "`'session'`",
    "`'local'`",
    "a store of yours",
  ]);
  expect(rows.map(({ mind }) => mind !== "")).not.toContain(false);
  expect(rows[0]?.mind).toContain("not part of this package yet");
  expect(rows[3]?.mind).toContain("**warning:**");
});

test("S10: no mode keeps tokens in cookies that scripts can read", () => {
  expectTypeOf<Exclude<TokenStorage, SessionStore>>().toEqualTypeOf<"memory" | "session" | "local">();
  expect(section).toContain("No mode keeps tokens in cookies that scripts can read.");
});
