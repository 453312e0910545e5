import { createServer } from "node:http";
import type { Server } from "node:http";
import { answerHttp } from "./answer-http.js";

/** An open port. */
export interface HttpListener {
  readonly port: number;
  /** Closes the port and every connection, also those in the middle of a call. */
  close(): Promise<void>;
}

/** Opens an HTTP/1.1 port whose requests `fetch` answers. Rejects when the port cannot be had. */
export async function listenHttp(
  fetch: (request: Request) => Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HttpListener> {
  const server = createServer((incoming, outgoing) => void answerHttp(fetch, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, resolve);
  });
  return { port: portOf(server), close: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
