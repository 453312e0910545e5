import { corsHeaders } from "./cors-headers.js";

interface JsonResponseOptions {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `body` as JSON (UTF-8), readable by any origin and kept by no cache. */
export function jsonResponse(body: unknown, { status = 200, headers = {} }: JsonResponseOptions = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store", ...corsHeaders, ...headers },
  });
}
