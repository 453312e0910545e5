import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import lock from "../../package-lock.json" with { type: "json" };

const root = resolve(import.meta.dirname, "../..");

/** The app that a user would begin with. */
const app: Record<string, string> = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      module: "ESNext",
      moduleResolution: "Bundler",
      jsx: "react-jsx",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ["src"],
  }),
  "index.html": `<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>`,
  "src/main.tsx": readFileSync(join(import.meta.dirname, "tarball-app.tsx.txt"), "utf8"),
};

describe("the packed tarball, installed in an empty folder", () => {
  let folder = "";
  const run = (file: string, ...args: string[]) => execFileSync(file, args, { cwd: folder, encoding: "utf8" });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "latchkey-app-"));
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
        cwd: root,
        encoding: "utf8",
      }),
    );
    for (const [name, text] of Object.entries(app)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({
        name: "an-app",
        private: true,
        type: "module",
        dependencies: { latchkey: `file:./${packed.filename}`, ...same("react", "react-dom") },
        devDependencies: same("@types/react", "@types/react-dom", "typescript", "vite"),
      }),
    );
    run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("type-checks", () => {
    expect(run("npx", "--no-install", "tsc", "-p", ".")).toBe("");
  }, 120_000);

  test("builds with Vite", () => {
    expect(run("npx", "--no-install", "vite", "build", "--logLevel=warn")).not.toMatch(/error|warn/i);
  }, 120_000);

  test("brings the command", () => {
    expect(run("npx", "--no-install", "latchkey", "--help")).toContain("latchkey pool");
  }, 60_000);
});

/** The versions that this repository locks. */
function same(...names: string[]): Record<string, string> {
  const packages: Record<string, { version?: string }> = lock.packages;
  return Object.fromEntries(names.map((name) => [name, packages[`node_modules/${name}`]?.version ?? "missing"]));
}
