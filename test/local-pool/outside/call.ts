import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";

/** A sign-in by password to the built-in pool. */
export const password = {
  AuthFlow: "USER_PASSWORD_AUTH",
  ClientId: "demo",
  AuthParameters: { USERNAME: "ada", PASSWORD: "Lovelace-1815!" },
};

/** One call on the wire, as a foreign client makes it. A text or bytes go out as they are, an object as JSON. */
export async function call(
  pool: Pick<LocalPool, "fetch">,
  operation: string | null,
  body: object | string | Uint8Array<ArrayBuffer>,
  init: { readonly headers?: Record<string, string>; readonly signal?: AbortSignal } = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const target = operation === null ? {} : { "X-Amz-Target": `AWSCognitoIdentityProviderService.${operation}` };
  const answer = await pool.fetch("https://cognito-idp.us-east-1.amazonaws.com/", {
    method: "POST",
    ...init,
    headers: { "Content-Type": "application/x-amz-json-1.1", ...target, ...init.headers },
    body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}
