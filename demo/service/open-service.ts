import type { IncomingMessage, ServerResponse } from "node:http";
import { answerHttp } from "../../src/cli/answer-http.js";
import { listenHttp } from "../../src/cli/listen-http.js";
import { createDemoService } from "./demo-service.js";

/** The demo's service with its port open. */
export interface OpenService {
  /** Where the pool answers, on any free port: what a client takes as `endpoint`. */
  readonly endpoint: string;
  /** Answers the page's own questions, for the server that serves the page. */
  answerPage(incoming: IncomingMessage, outgoing: ServerResponse): void;
  close(): Promise<void>;
}

/** Opens the pools of all situations over HTTP, as Cognito is one: on an origin that is not the page's. */
export async function openService(): Promise<OpenService> {
  const { pool, page } = createDemoService();
  const listener = await listenHttp(pool, { host: "localhost", port: 0 });
  return {
    endpoint: `http://localhost:${listener.port}`,
    answerPage: (incoming, outgoing) => void answerHttp(page, incoming, outgoing),
    close: () => listener.close(),
  };
}
