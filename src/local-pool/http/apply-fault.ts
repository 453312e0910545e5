import { ServiceError } from "../service-error.js";
import type { Answer } from "./answer.js";
import { corsHeaders } from "./cors-headers.js";
import { DroppedConnection } from "./dropped-connection.js";
import { errorResponse } from "./error-response.js";
import type { DueFaults } from "./faults.js";

/** Gives the answer as the fault leaves it. Rejects with a DroppedConnection when the client shall get none. */
export async function applyFault(
  fault: DueFaults["fault"],
  headers: Readonly<Record<string, string>>,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  if (fault === null) return answer();
  if (fault.kind === "throttle") {
    return failed(new ServiceError("TooManyRequestsException", "Too many requests"), headers);
  }
  if (fault.kind === "error") {
    return failed(new ServiceError(fault.name, fault.message ?? ""), headers, fault.status);
  }
  if (fault.performed !== false) await answer();
  if (fault.kind === "drop") throw new DroppedConnection();
  const half = new Response(`{"AuthenticationResult":{"Acc`, { headers: { ...headers, ...corsHeaders } });
  return { response: half, error: null };
}

function failed(error: ServiceError, headers: Readonly<Record<string, string>>, status?: number): Answer {
  const usual = error.name === "InternalErrorException" ? 500 : 400;
  return { response: errorResponse(error, headers, status ?? usual), error: error.name };
}
