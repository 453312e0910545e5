import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";

/** A page that is served until it is closed. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const vite = resolve(import.meta.dirname, "../../node_modules/vite/bin/vite.js");
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/**
 * Builds the page in a folder as an app would, from dist/ and with React's own warnings on, and serves it on a free port. In a
 * process of its own, for Vite changes NODE_ENV for good.
 */
export const servePage = async (root: string, env: Readonly<Record<string, string>> = {}): Promise<ServedPage> => {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-page-"));
  const args = ["build", root, "--mode", "development", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, [vite, ...args], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "development" },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    // An app's own addresses are all the one page.
    const path = extname(pathname) === "" ? "/index.html" : pathname;
    readFile(join(folder, path)).then(
      (body) => response.setHeader("Content-Type", types[extname(path)] ?? "text/plain").end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true });
    },
  };
};
