import { corsHeaders } from "./cors-headers.js";

/** The answer to any OPTIONS request: every origin, every method and header that a Cognito client sends, for two hours. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      "Access-Control-Allow-Methods": "GET, POST, DELETE, OPTIONS",
      "Access-Control-Allow-Headers": headers.join(", "),
      "Access-Control-Max-Age": "7200",
    },
  });
}

// The star stands for all others, yet never for authorization, and old browsers read it as a name.
const headers = [
  "content-type",
  "x-amz-target",
  "x-amz-user-agent",
  "cache-control",
  "amz-sdk-invocation-id",
  "amz-sdk-request",
  "authorization",
  "x-amz-date",
  "x-amz-security-token",
  "x-amz-content-sha256",
  "*",
];
