// Makes the folder ready: what package.json names, the package as npm packs it, and nothing of an earlier build.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const root = resolve(here, "../../..");
const shell = process.platform === "win32";
const npm = (/** @type {string} */ cwd, /** @type {string[]} */ ...args) =>
  execFileSync("npm", args, { cwd, shell, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const lock = readFileSync(join(here, "package-lock.json"), "utf8");
// `npm ci` begins by removing this note with all the rest.
const installed = join(here, "node_modules/.installed-lock.json");
if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
  npm(here, "ci", "--no-audit", "--no-fund");
  writeFileSync(installed, lock);
}

const copy = join(here, "node_modules/latchkey");
rmSync(copy, { recursive: true, force: true });
const [{ files }] = JSON.parse(npm(root, "pack", "--dry-run", "--json", "--ignore-scripts"));
for (const { path } of files) cpSync(join(root, path), join(copy, path));

for (const made of [".next", "next-env.d.ts"]) rmSync(join(here, made), { recursive: true, force: true });
