import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The version in this package's package.json, which stands two folders above both `src/cli` and `dist/cli`. */
export async function packageVersion(): Promise<string> {
  const file = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "package.json");
  const parsed: unknown = JSON.parse(await readFile(file, "utf8"));
  const version = typeof parsed === "object" && parsed !== null && "version" in parsed ? parsed.version : undefined;
  return typeof version === "string" ? version : "unknown";
}
