import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { chmodSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import pkg from "./package.json" with { type: "json" };
import { launchOptions } from "./test/chromium.mjs";

const external = [
  ...Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies }).map((name) => new RegExp(`^${name}($|/)`)),
  /^node:/,
];

// Made anew for each project: Vitest writes the project's name into it.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
});

export default defineConfig({
  plugins: [react(), executableBin(), cssTypes()],
  build: {
    target: "es2022",
    sourcemap: true,
    minify: false,
    cssMinify: false,
    cssCodeSplit: true,
    lib: { entry: entries(), formats: ["es"] },
    rolldownOptions: {
      external,
      // One file per module: each keeps its own "use client", and applications can leave out what they do not import.
      output: {
        preserveModules: true,
        preserveModulesRoot: "src",
        entryFileNames: "[name].js",
        // A style sheet keeps the name of its source; Vite would cut `styles.unlayered` short.
        assetFileNames: ({ originalFileNames: [source] }) =>
          source === undefined ? "[name][extname]" : basename(source),
      },
    },
  },
  test: {
    // Generous: what counts is that it comes, not when, and the first test of a file loads what all of them need.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/**/*.browser.test.{ts,tsx}", "test/e2e/**", "test/package/**", "test/foreign/*/**"],
        },
      },
      // What a user gets: these read dist/, so the build comes first.
      { extends: true, test: { name: "package", environment: "node", include: ["test/package/**/*.test.ts"] } },
      {
        extends: true,
        // Found late, a dependency reloads the page under a running test, which then sees two Reacts.
        optimizeDeps: {
          include: [
            "@testing-library/react",
            "libphonenumber-js/min",
            "react",
            "react-dom",
            "react-dom/client",
            "react-dom/server",
            "react/jsx-dev-runtime",
            "react/jsx-runtime",
            "tailwindcss",
            "uqr",
            "xstate",
          ],
        },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.{ts,tsx}"],
          setupFiles: ["test/patience.ts"],
          browser: browser(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
        // One page for all stories: half the time, and a story that leaves something behind shows.
        test: { name: "stories", isolate: false, browser: browser() },
      },
    ],
  },
});

/** The exports map and the bin of package.json are the list of entries: `./dist/flow/index.js` is made of `src/flow/index.ts`. */
function entries(): Record<string, string> {
  const targets = [...Object.values(pkg.exports), ...Object.values(pkg.bin)];
  const files = targets.map((target) => (typeof target === "string" ? target : target.default));
  return Object.fromEntries(
    files.flatMap((file) => {
      const [, name, kind] = /^\.\/dist\/(.+)\.(js|css)$/.exec(file) ?? [];
      if (name === undefined) return [];
      return [[name, kind === "css" ? `src/styles/${name}.css` : `src/${name}.ts`]];
    }),
  );
}

/** Makes the command runnable from a checkout; npm does the same when it installs the package. */
function executableBin(): Plugin {
  return {
    name: "executable-bin",
    apply: "build",
    writeBundle({ preserveModules }) {
      if (preserveModules) for (const file of Object.values(pkg.bin)) chmodSync(file, 0o755);
    },
  };
}

/** TypeScript 6 and later ask for types even where a stylesheet is imported for its effect. */
function cssTypes(): Plugin {
  return {
    name: "css-types",
    apply: "build",
    generateBundle({ preserveModules }) {
      if (!preserveModules) return;
      for (const name of Object.keys(pkg.exports).filter((key) => key.endsWith(".css"))) {
        this.emitFile({ type: "asset", fileName: `${name.slice(2)}.d.ts`, source: "export {};\n" });
      }
    },
  };
}
