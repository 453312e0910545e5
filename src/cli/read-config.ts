import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DescriptionError } from "../local-pool/description/description-error.js";

/**
 * What a config file holds, unchecked: the JSON of a `.json` file, the default export of a `.mjs`, `.js` or `.cjs` module.
 * Throws a DescriptionError when it cannot be read.
 */
export async function readConfig(file: string): Promise<unknown> {
  try {
    return isModule(file) ? await defaultExport(file) : await json(file);
  } catch (error) {
    if (error instanceof DescriptionError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DescriptionError(`${basename(file)}: cannot be read: ${reason}`);
  }
}

/** Whether a config file is a module, by its name. */
export function isModule(file: string): boolean {
  return modules.has(extname(file));
}

const modules: ReadonlySet<string> = new Set([".mjs", ".js", ".cjs"]);

async function json(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8");
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

async function defaultExport(file: string): Promise<unknown> {
  const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
  if (typeof loaded === "object" && loaded !== null && "default" in loaded) return loaded.default;
  throw new DescriptionError(`${basename(file)}: expected a default export, got none`);
}
