/** The request handler that the clients of the AWS SDK v3 take as `requestHandler`. */
export interface PoolRequestHandler {
  /** What the SDK asks of a handler. */
  readonly metadata: { readonly handlerProtocol: "http/1.1" };
  /** Answers one request. */
  handle(request: SdkRequest, options?: { readonly abortSignal?: unknown }): Promise<{ response: SdkResponse }>;
  /** Does nothing: there is no connection. */
  destroy(): void;
  /** Does nothing: there is nothing to configure. */
  updateHttpClientConfig(): void;
  /** Always empty. */
  httpHandlerConfigs(): Record<string, never>;
}

/** The part of the SDK's `HttpRequest` that a POST of JSON uses. */
export interface SdkRequest {
  /** E.g. `POST`. */
  readonly method: string;
  /** E.g. `https:`. */
  readonly protocol: string;
  /** Where the SDK thinks it sends to. */
  readonly hostname: string;
  /** As in the address. */
  readonly port?: number | undefined;
  /** Begins with `/`. */
  readonly path: string;
  /** By name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text or bytes. */
  readonly body?: unknown;
}

/** The SDK's `HttpResponse`, its body in bytes. */
export interface SdkResponse {
  /** E.g. 200. */
  readonly statusCode: number;
  /** By name. */
  readonly headers: Record<string, string>;
  /** JSON in UTF-8. */
  readonly body: Uint8Array;
}

/** A handler that hands every request of an SDK client to `fetch`, in the process, wherever the client thinks it sends it. */
export function poolRequestHandler(fetch: (request: Request) => Promise<Response>): PoolRequestHandler {
  return {
    metadata: { handlerProtocol: "http/1.1" },
    handle: async (request, options) => {
      const signal = options?.abortSignal instanceof AbortSignal ? options.abortSignal : null;
      try {
        const answer = await fetch(fetchRequest(request, signal));
        const body = new Uint8Array(await answer.arrayBuffer());
        return { response: { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body } };
      } catch (error) {
        throw signal?.aborted === true ? abortError() : error;
      }
    },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

function fetchRequest(request: SdkRequest, signal: AbortSignal | null): Request {
  const { method, protocol, hostname, port, path, headers } = request;
  const origin = `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}`;
  return new Request(`${origin}${path}`, { method, headers, signal, body: bodyOf(request) });
}

function bodyOf({ body }: SdkRequest): BodyInit | null {
  if (typeof body === "string") return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : null;
}

// The SDK and its callers know an aborted request by this name.
function abortError(): Error {
  return Object.assign(new Error("Request aborted"), { name: "AbortError" });
}
