import { ServiceError } from "../service-error.js";
import type { Answer } from "./answer.js";
import { errorResponse } from "./error-response.js";

/** The answer to a bug of the pool's own: `InternalErrorException` (500). What happened is told to `warn`, not to the client. */
export function internalError(
  error: unknown,
  warn: (text: string) => void,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  warn(`The local pool has a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const told = new ServiceError("InternalErrorException", "Internal server error");
  return { response: errorResponse(told, headers, 500), error: told.name };
}
