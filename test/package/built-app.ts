import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";

/** An app as Vite builds it by default, React in a chunk of its own. */
export interface BuiltApp {
  /** Every chunk but React's. */
  readonly chunks: readonly Rolldown.OutputChunk[];
  /** The chunks that the page loads before it runs, but React's. */
  readonly first: readonly Rolldown.OutputChunk[];
  /** The style sheet. */
  readonly css: string;
  /** Serves it on a free port of this machine. */
  readonly serve: () => Promise<{ readonly address: string; readonly close: () => void }>;
}

const id = "virtual:app";

// React, and what Vite and Rolldown add to any app that loads code late: each in a chunk of its own, to be weighed apart.
const apart = [
  { name: "react", test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: "vite", test: /\0(?:vite|rolldown)/ },
] as const;

/** Builds the app whose main module is `source`; it finds `latchkey` as its users do, and `<div id="root">` in the page. */
export async function buildApp(source: string): Promise<BuiltApp> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: resolve(import.meta.dirname, "../.."),
    // A test runner says otherwise of itself.
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { conditions: ["module", "browser", "production"] },
    build: {
      write: false,
      rolldownOptions: { input: id, output: { codeSplitting: { groups: [...apart] } } },
    },
    plugins: [
      {
        name: "virtual-app",
        resolveId: (wanted) => (wanted === id ? id : undefined),
        load: (wanted) => (wanted === id ? source : undefined),
      },
    ],
  });
  if (Array.isArray(built) || !("output" in built)) throw new Error("one bundle was asked for, not several");
  const files = new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]),
  );
  const all = built.output.filter((file) => file.type === "chunk");
  const entry = all.find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error("the app has no entry");
  const css = built.output.find(({ fileName }) => fileName.endsWith(".css"));
  const page =
    `<!doctype html><meta charset="utf-8"><title>App</title><link rel="stylesheet" href="/${css?.fileName}">` +
    `<div id="root"></div><script type="module" src="/${entry.fileName}"></script>`;
  return {
    chunks: all.filter(isNotReact),
    first: closure(entry, all).filter(isNotReact),
    css: css?.type === "asset" ? String(css.source) : "",
    serve: () => serve(page, files),
  };
}

/** What the network carries of a text. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

const isNotReact = ({ name }: Rolldown.OutputChunk): boolean => name !== "react";

function closure(entry: Rolldown.OutputChunk, all: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const seen = new Set([entry]);
  for (const chunk of seen) {
    for (const name of chunk.imports) {
      const imported = all.find(({ fileName }) => fileName === name);
      if (imported !== undefined) seen.add(imported);
    }
  }
  return [...seen];
}

async function serve(page: string, files: ReadonlyMap<string, string | Uint8Array>) {
  const server: Server = createServer(({ url = "/" }, answer) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = files.get(pathname);
    const type = pathname.endsWith(".css") ? "text/css" : "text/javascript";
    answer.writeHead(200, { "content-type": file === undefined ? "text/html" : type }).end(file ?? page);
  });
  await new Promise<void>((settle) => void server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the app is not served");
  return { address: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}
