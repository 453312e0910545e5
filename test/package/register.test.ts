import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const appOf = (kind: "register" | "unregistered", module: string) =>
  readFileSync(join(import.meta.dirname, `${kind}-app.tsx.txt`), "utf8").replaceAll("MODULE", module);

/** One half of a declaration: the other member stays any text. */
const half = (module: string) => `
import type { User } from "${module}";
declare module "${module}" { interface Register { groups: "admin" } }
export const groups: (user: User) => readonly "admin"[] = (user) => user.groups;
export const attributes: (user: User) => Readonly<Record<string, string>> = (user) => user.attributes;
`;

const config = (moduleResolution: string) =>
  JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "DOM"],
      module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
      moduleResolution,
      jsx: "react-jsx",
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    },
    include: ["*.tsx"],
  });

describe("what an app says of its pool in `Register`, with the packed tarball", () => {
  let folder = "";
  const check = (project: string): string => {
    try {
      return execFileSync("node", [join(root, "node_modules/typescript/bin/tsc"), "-p", project], {
        cwd: folder,
        encoding: "utf8",
      });
    } catch (error) {
      return String(Object(error).stdout);
    }
  };
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "latchkey-register-"));
    write("package.json", JSON.stringify({ type: "module" }));
    const packing = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const [{ filename }] = JSON.parse(execFileSync("npm", packing, { cwd: root, encoding: "utf8" }));
    const modules = join(folder, "node_modules");
    mkdirSync(join(modules, "latchkey"), { recursive: true });
    execFileSync("tar", ["-xzf", join(folder, filename), "-C", join(modules, "latchkey"), "--strip-components=1"]);
    // What the package leans on is here already, in the versions of the lock.
    for (const name of ["@aws-sdk", "@smithy", "@types", "react", "react-dom", "xstate"]) {
      symlinkSync(join(root, "node_modules", name), join(modules, name));
    }
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.for(["latchkey", "latchkey/headless"])("declared for %s", (module) => {
    test.for(["bundler", "nodenext"])(
      "types user, guards, callbacks and account, and unknown names do not compile (%s)",
      { timeout: 60_000 },
      (moduleResolution) => {
        const project = `${module}-${moduleResolution}`;
        write(`${project}/tsconfig.json`, config(moduleResolution));
        write(`${project}/app.tsx`, appOf("register", module));
        expect(check(project)).toBe("");
      },
    );

    test("is any text where nothing is declared, and so is the member that is left out", () => {
      write(`${module}-open/tsconfig.json`, config("bundler"));
      write(`${module}-open/app.tsx`, appOf("unregistered", module));
      expect(check(`${module}-open`)).toBe("");
      write(`${module}-half/tsconfig.json`, config("bundler"));
      write(`${module}-half/app.tsx`, half(module));
      expect(check(`${module}-half`)).toBe("");
    }, 60_000);
  });
});
