import { resolve } from "node:path";
import { build, type Rolldown } from "vite";

/** What an app gets for `statement`: every chunk, minified. `external` stays outside. */
export async function bundle(
  statement: string,
  external: readonly RegExp[] = [],
  mode: "production" | "development" = "production",
): Promise<Rolldown.OutputChunk[]> {
  const id = "virtual:entry";
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: resolve(import.meta.dirname, "../.."),
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: id, external: [...external], preserveEntrySignatures: "strict" },
    },
    plugins: [
      {
        name: "virtual-entry",
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? statement : undefined),
      },
    ],
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("one bundle was asked for, not several");
  return built.output.filter((file) => file.type === "chunk");
}
