import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { chmodSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import pkg from "./package.json" with { type: "json" };
import { launchOptions } from "./test/chromium.mjs";

const external = [...Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies }), "node:"].map(
  (name) => new RegExp(`^${name}($|/|(?<=:))`),
);

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
};

export default defineConfig({
  plugins: [react(), executableBin()],
  build: {
    target: "es2022",
    sourcemap: true,
    minify: false,
    lib: { entry: entries(), formats: ["es"] },
    rolldownOptions: {
      external,
      // One file per module: each keeps its own "use client", and applications can leave out what they do not import.
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/**/*.browser.test.{ts,tsx}", "test/e2e/**", "test/package/**"],
        },
      },
      // What a user gets: these read dist/, so the build comes first.
      { extends: true, test: { name: "package", environment: "node", include: ["test/package/**/*.test.ts"] } },
      { extends: true, test: { name: "browser", include: ["test/**/*.browser.test.{ts,tsx}"], browser } },
    ],
  },
});

/** The exports map and the bin of package.json are the list of entries: `./dist/flow/index.js` is made of `src/flow/index.ts`. */
function entries(): Record<string, string> {
  const scripts = [...Object.values(pkg.exports), ...Object.values(pkg.bin)].flatMap((target) => {
    const file = typeof target === "string" ? target : target.default;
    const name = /^\.\/dist\/(.+)\.js$/.exec(file)?.[1];
    return name === undefined ? [] : [[name, `src/${name}.ts`]];
  });
  return Object.fromEntries(scripts) as Record<string, string>;
}

/** Makes the command runnable from a checkout; npm does the same when it installs the package. */
function executableBin(): Plugin {
  return {
    name: "executable-bin",
    apply: "build",
    writeBundle() {
      for (const file of Object.values(pkg.bin)) chmodSync(file, 0o755);
    },
  };
}
