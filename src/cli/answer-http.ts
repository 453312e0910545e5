import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { errorResponse } from "../local-pool/http/error-response.js";
import { ServiceError } from "../local-pool/service-error.js";

/**
 * Answers one request of node:http by a Fetch API function. The request's signal aborts when the client goes; a rejection
 * breaks the connection off, as a server that vanishes does.
 */
export async function answerHttp(
  fetch: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const request = toRequest(incoming, gone.signal);
    const response = request === null ? unreadable() : await fetch(request);
    const body = Buffer.from(await response.arrayBuffer());
    for (const [name, value] of response.headers) outgoing.setHeader(name, value);
    if (!incoming.complete) outgoing.setHeader("Connection", "close");
    outgoing.statusCode = response.status;
    outgoing.end(body);
  } catch {
    incoming.socket.destroy();
  }
}

function unreadable(): Response {
  return errorResponse(new ServiceError("SerializationException", "The request cannot be read"), {
    Connection: "close",
  });
}

// Null when the method, the address or the Host header is one that the Fetch API has no place for.
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = "GET", url = "/" } = incoming;
  const init: RequestInit & { duplex?: "half" } = { method, headers: headersOf(incoming), signal };
  if (method !== "GET" && method !== "HEAD") {
    // SAFETY: Node's ReadableStream is the global one; the types of node and of the DOM name it twice.
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array<ArrayBuffer>>;
    init.duplex = "half";
  }
  try {
    return new Request(`http://${incoming.headers.host ?? "localhost"}${url}`, init);
  } catch {
    return null;
  }
}

function headersOf({ headersDistinct }: IncomingMessage): [string, string][] {
  return Object.entries(headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map((value): [string, string] => [name, value]),
  );
}
