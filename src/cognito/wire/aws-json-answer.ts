import type { HttpResponse } from "@smithy/core/protocols";
import { awsJsonException } from "./aws-json-exception.js";
import { readJsonText } from "./json-text.js";
import { UnreadableResponse } from "./unreadable-response.js";

/**
 * Reads an answer in AWS JSON 1.1: the members of its body, with `$metadata`; no body counts as `{}`. Throws an exception of the
 * service as the SDK does, an {@link UnreadableResponse} for what is no JSON object or has no name of an exception.
 * Source: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function awsJsonAnswer({ statusCode, headers }: HttpResponse, body: Uint8Array): object {
  const $metadata = {
    httpStatusCode: statusCode,
    requestId: headers["x-amzn-requestid"] ?? headers["x-amzn-request-id"] ?? headers["x-amz-request-id"],
  };
  const members = readMembers(body);
  if (members !== null && statusCode < 300) {
    return { ...members, $metadata };
  }
  throw (
    (members && awsJsonException(members, headers, $metadata)) ??
    new UnreadableResponse(statusCode, $metadata.requestId)
  );
}

function readMembers(body: Uint8Array): Readonly<Record<string, unknown>> | null {
  const value = body.length === 0 ? {} : readJsonText(new TextDecoder().decode(body));
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}
