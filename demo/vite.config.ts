import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig } from "vite";

const project = resolve(import.meta.dirname, "..");
const src = resolve(project, "src");

/** The demo imports the kit by its public names, straight from its source. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(project, "node_modules/.cache/demo"),
  logLevel: "warn",
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^latchkey$/, replacement: `${src}/index.ts` },
      { find: /^latchkey\/styles\.css$/, replacement: `${src}/styles/styles.css` },
      { find: /^latchkey\/messages\/(.+)$/, replacement: `${src}/messages/$1.ts` },
      { find: /^latchkey\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  server: { host: "localhost", port: 5173, fs: { allow: [project] } },
  optimizeDeps: {
    entries: ["main.tsx"],
    // Found late, a package reloads the page under the visitor's hands.
    include: [
      "react",
      "react-dom",
      "react-dom/client",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "xstate",
      "uqr",
      "libphonenumber-js/min",
      "@aws-sdk/client-cognito-identity-provider",
    ],
  },
});
