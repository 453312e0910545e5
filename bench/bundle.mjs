import { build } from "vite";

/**
 * Bundles what is measured, as an application would, without writing a file.
 *
 * @param {"node" | "browser"} platform
 * @param {string} entry a file beside this one
 * @returns {Promise<string>} one ES module
 */
export async function bundle(platform, entry = "measured.mjs") {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { global: "globalThis", "process.env.NODE_ENV": JSON.stringify("production") },
    // Vite reads `.js` as `.ts` only in imports of TypeScript.
    resolve: { alias: [{ find: /^(\.\.\/src\/.+)\.js$/u, replacement: "$1.ts" }] },
    ssr: { noExternal: true },
    build: {
      ssr: platform === "node",
      target: "es2022",
      write: false,
      lib: { entry: new URL(entry, import.meta.url).pathname, formats: ["es"] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result))
    throw new Error("Vite made no bundle, so nothing can be measured.");
  return result.output[0].code;
}
