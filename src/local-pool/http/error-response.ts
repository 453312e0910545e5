import type { ServiceError } from "../service-error.js";
import { jsonResponse } from "./json-response.js";

/**
 * An error as the service words it: `{"__type", "message"}`, and the same in `x-amzn-ErrorType` (`Name:`) and
 * `x-amzn-ErrorMessage`, because clients differ in where they look. Every client error is 400.
 */
export function errorResponse(error: ServiceError, headers: Readonly<Record<string, string>>, status = 400): Response {
  const body = {
    __type: error.name,
    ...(error.message === "" ? {} : { message: error.message }),
    ...(error.reasonCode === null ? {} : { reasonCode: error.reasonCode }),
  };
  const text = headerText(error.message);
  return jsonResponse(body, {
    status,
    headers: {
      ...headers,
      "x-amzn-ErrorType": `${error.name}:`,
      ...(text === "" ? {} : { "x-amzn-ErrorMessage": text }),
    },
  });
}

const LONGEST = 1024;

// A header holds printable ASCII only, and clients refuse long ones; a message may quote what the client sent.
function headerText(message: string): string {
  return message
    .slice(0, LONGEST)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[^\x20-\x7e]/g, "?")
    .trim();
}
