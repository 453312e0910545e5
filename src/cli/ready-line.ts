import type { LocalPool } from "../local-pool/create-local-pool.js";

/** The one line on stdout: where the pools are reached, the first pool, then all of them, as JSON. */
export function readyLine(host: string, port: number, pools: LocalPool["pools"]): string {
  return JSON.stringify({ endpoint: `http://${reachable(host)}:${port}`, ...pools[0], pools });
}

// A wildcard address is one to listen on and not one to call.
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
