import type { CognitoOptions } from "../../src/cognito/cognito-options.js";
import { createClient } from "../../src/cognito/create-client.js";
import type { GivenDependencies } from "../../src/cognito/dependencies.js";
import { loadSdk } from "../../src/cognito/load-sdk.js";
import { loadSrp } from "../../src/cognito/load-srp.js";
import { internals } from "../../src/protocol/auth-client.js";
import type { ChallengeAnswer } from "../../src/protocol/challenge.js";
import type { AuthOutcome } from "../../src/protocol/outcome.js";
import type { AuthRequest } from "../../src/protocol/request.js";
import { Secret } from "../../src/protocol/secret.js";

/** A request as it went over the wire. */
export interface Sent {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the scripted service answers: JSON, an exception, raw text, or nothing at all. */
export type Answer =
  | Readonly<Record<string, unknown>>
  | { readonly refusal: string; readonly message: string; readonly status?: number }
  | { readonly raw: string; readonly status: number }
  | Error
  | ((sent: Sent) => Answer | Promise<Answer>);

/** An exception of the service. */
export const refuse = (refusal: string, message: string, status = 400): Answer => ({ refusal, message, status });

interface WireRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request handler that records and answers by script; a request without an answer left fails the test. */
const scriptedHandler = (answers: Answer[], sent: Sent[]) => ({
  metadata: { handlerProtocol: "h1" },
  handle: async ({ headers, body }: WireRequest) => {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array);
    const request = { operation: headers["x-amz-target"]?.split(".")[1] ?? "", input: JSON.parse(text) };
    sent.push(request);
    let given = answers.shift() ?? refuse("NoAnswerLeft", "The script has no answer left.");
    while (typeof given === "function") given = await given(request);
    if (given instanceof Error) throw given;
    return { response: respond(given) };
  },
  destroy: () => undefined,
  updateHttpClientConfig: () => undefined,
  httpHandlerConfigs: () => ({}),
});

const respond = (answer: Exclude<Answer, Error | ((sent: Sent) => unknown)>) => {
  const isRefusal = "refusal" in answer;
  const text =
    "raw" in answer
      ? String(answer["raw"])
      : JSON.stringify(isRefusal ? { __type: answer.refusal, message: answer["message"] } : answer);
  return {
    statusCode: "raw" in answer || isRefusal ? Number(answer["status"] ?? 400) : 200,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "request-1" },
    body: new TextEncoder().encode(text),
  };
};

/** A client whose service is a script, whose clock stands still and whose waits are over at once. */
export const scriptedClient = (
  given: Partial<CognitoOptions> & { readonly answers?: readonly Answer[] } = {},
  dependencies: Partial<GivenDependencies> = {},
  ...importEngine: [Parameters<typeof createClient>[2]?]
) => {
  const { answers: first = [], ...options } = given;
  const answers = [...first];
  const sent: Sent[] = [];
  const waits: number[] = [];
  const clock = { now: Date.UTC(2026, 2, 4, 5, 6, 7) };
  const client = createClient(
    {
      userPoolId: "us-east-1_Ab3De6Gh9",
      clientId: "client1",
      storage: "memory",
      requestHandler: scriptedHandler(answers, sent),
      ...options,
    },
    {
      now: () => clock.now,
      sleep: async (ms) => void waits.push(ms),
      random: () => 1,
      loadSdk,
      loadSrp,
      ...dependencies,
    },
    ...importEngine,
  );
  const attempt = client[internals].backend.begin();
  const send = (request: AuthRequest, signal = new AbortController().signal): Promise<AuthOutcome> =>
    attempt.send(request, { signal });
  return {
    client,
    attempt,
    sent,
    waits,
    clock,
    send,
    /** Says what the service answers next. */
    willAnswer: (...next: readonly Answer[]) => void answers.push(...next),
    signIn: (username = "ada", password = "Lovelace-1815!") =>
      send({ type: "initiateAuth", username, password: new Secret(password) }),
    operations: () => sent.map(({ operation }) => operation),
  };
};

/** The request that answers a challenge. */
export const answer = (given: ChallengeAnswer) => ({ type: "respondToAuthChallenge", answer: given }) as const;

/** The last request, whatever it was. */
export const lastOf = (sent: readonly Sent[]): Sent => sent.at(-1) ?? { operation: "none", input: {} };
