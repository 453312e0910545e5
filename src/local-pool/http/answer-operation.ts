import { operations } from "../operations/index.js";
import { ServiceError } from "../service-error.js";
import type { Answer } from "./answer.js";
import { errorResponse } from "./error-response.js";
import { internalError } from "./internal-error.js";
import { jsonResponse } from "./json-response.js";
import type { PoolServer } from "./pool-server.js";

interface OperationCall {
  /** Null: `X-Amz-Target` names none. */
  readonly operation: string | null;
  readonly input: Readonly<Record<string, unknown>>;
  /** Where the pool was reached. */
  readonly origin: string;
  /** Of the answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Carries a call out. */
export async function answerOperation(
  server: PoolServer,
  { operation, input, origin, headers }: OperationCall,
): Promise<Answer> {
  const { world, warn } = server;
  const run = operation !== null && Object.hasOwn(operations, operation) ? operations[operation] : undefined;
  try {
    if (operation === null || run === undefined) throw unknownOperation(operation, warn);
    const output = await run({ world, input, operation, origin });
    return { response: jsonResponse(output, { headers }), error: null };
  } catch (error) {
    if (error instanceof ServiceError) return { response: errorResponse(error, headers), error: error.name };
    return internalError(error, warn, headers);
  }
}

function unknownOperation(operation: string | null, warn: (text: string) => void): ServiceError {
  if (operation !== null) warn(`The local pool does not know the operation ${operation}.`);
  return new ServiceError("UnknownOperationException", "");
}
