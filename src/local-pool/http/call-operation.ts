import { ServiceError } from "../service-error.js";
import { answerOperation } from "./answer-operation.js";
import type { Answer } from "./answer.js";
import { applyFault } from "./apply-fault.js";
import { errorResponse } from "./error-response.js";
import type { PoolServer } from "./pool-server.js";
import { readJsonBody } from "./read-json-body.js";
import { wait } from "./wait.js";

/** Answers one `POST /` in AWS JSON 1.0 or 1.1. Rejects when a fault drops the connection or the caller has gone. */
export async function callOperation(server: PoolServer, request: Request): Promise<Response> {
  const operation = isAwsJson(request) ? operationName(request) : null;
  const headers = answerHeaders(request);
  const input = await readInput(request);
  const refused = input instanceof ServiceError;
  const note = server.requests.add(server.world.clock.now(), operation ?? "unknown", refused ? {} : input);
  const { latency, fault } = server.faults.take(operation ?? "unknown");
  await wait(latency, request.signal);
  const { response, error } = await applyFault(fault, headers, async (): Promise<Answer> => {
    if (refused) return { response: errorResponse(input, headers), error: input.name };
    return answerOperation(server, { operation, input, origin: new URL(request.url).origin, headers });
  });
  note(response.status, error);
  return response;
}

// The service looks for the protocol here, and for the operation only then.
function isAwsJson({ headers }: Request): boolean {
  return /^application\/x-amz-json-1\.[01] *(?:;|$)/i.test(headers.get("Content-Type") ?? "");
}

const PREFIX = "AWSCognitoIdentityProviderService.";

function operationName({ headers }: Request): string | null {
  const target = headers.get("X-Amz-Target") ?? "";
  const name = target.startsWith(PREFIX) ? target.slice(PREFIX.length) : "";
  return /^[A-Za-z]{1,80}$/.test(name) ? name : null;
}

function answerHeaders({ headers }: Request): Record<string, string> {
  const version = headers.get("Content-Type")?.includes("json-1.0") === true ? "1.0" : "1.1";
  return { "Content-Type": `application/x-amz-json-${version}`, "x-amzn-RequestId": crypto.randomUUID() };
}

async function readInput(request: Request): Promise<Readonly<Record<string, unknown>> | ServiceError> {
  try {
    return await readJsonBody(request);
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
}
