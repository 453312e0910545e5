import type { PoolRequestHandler, SdkRequest } from "../../src/local-pool/pool-request-handler.js";

const secretMembers = new Set([
  "AccessToken",
  "Code",
  "ConfirmationCode",
  "EMAIL_OTP_CODE",
  "IdToken",
  "NEW_PASSWORD",
  "PASSWORD",
  "PASSWORD_CLAIM_SECRET_BLOCK",
  "PASSWORD_CLAIM_SIGNATURE",
  "Password",
  "RefreshToken",
  "SECRET_BLOCK",
  "SMS_MFA_CODE",
  "SOFTWARE_TOKEN_MFA_CODE",
  "SecretCode",
  "Session",
  "UserCode",
]);

/** A handler that hands on to another and notes every secret that goes over the wire, in both directions. */
export const tapSecrets = (handler: PoolRequestHandler, note: (secret: string) => void): PoolRequestHandler => ({
  ...handler,
  handle: async (request: SdkRequest, options) => {
    secretsIn(read(request.body)).forEach(note);
    const answer = await handler.handle(request, options);
    secretsIn(read(answer.response.body)).forEach(note);
    return answer;
  },
});

const read = (body: unknown): unknown => {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const secretsIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    typeof member === "string" && secretMembers.has(name) ? [member] : secretsIn(member),
  );
};
