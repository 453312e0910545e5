/** A request on the wire that waits for a test. */
export interface HeldWire {
  readonly operation: string;
  readonly signal: AbortSignal | null;
  /** Answers with JSON, also after the request was aborted. */
  answer(body: unknown): void;
}

interface WireRequest {
  readonly headers: Readonly<Record<string, string>>;
}

/** A request handler that answers when it is told to and heeds no signal. */
export const heldHandler = () => {
  const held: HeldWire[] = [];
  const requestHandler = {
    metadata: { handlerProtocol: "h1" },
    handle: ({ headers }: WireRequest, { abortSignal }: { readonly abortSignal?: unknown } = {}) =>
      new Promise<{ response: object }>((resolve) => {
        held.push({
          operation: headers["x-amz-target"]?.split(".")[1] ?? "",
          signal: abortSignal instanceof AbortSignal ? abortSignal : null,
          answer: (body) => resolve({ response: respond(body) }),
        });
      }),
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
  return { requestHandler, held };
};

const respond = (body: unknown): object => ({
  statusCode: 200,
  headers: { "content-type": "application/x-amz-json-1.1" },
  body: new TextEncoder().encode(JSON.stringify(body)),
});
