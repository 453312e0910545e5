import { AuthError } from "../protocol/auth-error.js";

/**
 * What a refusal of the SRP arithmetic means: `misconfigured` without a secure context, else `unknown`, for the service sent
 * something that proves nothing. Its messages name no secret.
 */
export function toSrpAuthError(error: unknown): AuthError {
  if (!(error instanceof Error) || error.name !== "SrpError") {
    return new AuthError("unknown", { cause: { name: error instanceof Error ? error.name : "Error", message: "" } });
  }
  const isInsecure = "code" in error && error.code === "insecureContext";
  return new AuthError(isInsecure ? "misconfigured" : "unknown", {
    cause: { name: error.name, message: error.message },
  });
}
