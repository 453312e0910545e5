import type { AuthErrorCause, AuthErrorCode, AuthErrorDetails } from "../../protocol/auth-error.js";
import { AuthError } from "../../protocol/auth-error.js";
import { errorField } from "./error-field.js";
import type { ExceptionName } from "./exception-codes.js";
import { EXCEPTION_CODES } from "./exception-codes.js";
import { MESSAGE_CODES } from "./message-codes.js";
import { NetworkFailure } from "./network-failure.js";
import type { Operation } from "./operations.js";
import type { ServiceError } from "./service-error.js";
import { readServiceError } from "./service-error.js";
import { strikeOut } from "./strike-out.js";
import { UnreadableResponse } from "./unreadable-response.js";

/** Names that every AWS service may answer with and that the SDK of this one has no class for. */
const COMMON_CODES: ReadonlyMap<string, AuthErrorCode> = new Map([
  ["ThrottlingException", "throttled"],
  ["RequestLimitExceeded", "throttled"],
  ["ServiceUnavailable", "throttled"],
  ["ServiceUnavailableException", "throttled"],
  ["InternalFailure", "throttled"],
  ["UnknownOperationException", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["Unsupported", "unsupported"],
]);

/** How a server that is not the service says that it lacks an operation. */
const LACKING_STATUS: ReadonlySet<number | undefined> = new Set([404, 405, 501]);

/** Operations of a signed-in person: a refusal means that the session is over, unless it is of the password given with it. */
const TOKEN_OPERATIONS: ReadonlySet<Operation> = new Set<Operation>([
  "ChangePassword",
  "DeleteUser",
  "DeleteUserAttributes",
  "GetTokensFromRefreshToken",
  "GetUser",
  "GetUserAttributeVerificationCode",
  "GlobalSignOut",
  "SetUserMFAPreference",
  "UpdateUserAttributes",
  "VerifyUserAttribute",
]);

/**
 * Turns whatever a request failed with into an {@link AuthError}: by exception name, and by text only where one name means
 * several things. `secrets` are struck out of all texts; the SDK's object is never kept.
 */
export function toAuthError(error: unknown, operation: Operation, secrets: readonly string[] = []): AuthError {
  if (error instanceof AuthError) {
    return error;
  }
  const service = readServiceError(error);
  if (service !== null) {
    return fromService({ ...service, message: strikeOut(service.message, secrets) }, operation);
  }
  if (!(error instanceof Error)) {
    return new AuthError("unknown", { cause: { name: "Error", message: "Something that is no error was thrown." } });
  }
  if (error instanceof UnreadableResponse) {
    return new AuthError(statusCode(error.status), { cause: readCause(error) });
  }
  const code = error instanceof NetworkFailure ? "offline" : "unknown";
  return new AuthError(code, { cause: { name: error.name, message: strikeOut(error.message, secrets) } });
}

function fromService(service: ServiceError, operation: Operation): AuthError {
  const code = serviceCode(service, operation);
  const triggerMessage = code === "rejectedByTrigger" ? readTriggerMessage(service.message) : null;
  const field = errorField(service, operation, code);
  const details: AuthErrorDetails = {
    cause: readCause(service),
    ...(field === null ? {} : { field }),
    ...(triggerMessage === null ? {} : { triggerMessage }),
  };
  return new AuthError(code, details);
}

function serviceCode({ name, message, status }: ServiceError, operation: Operation): AuthErrorCode {
  if (!isExceptionName(name)) {
    return COMMON_CODES.get(name) ?? statusCode(status);
  }
  const code = MESSAGE_CODES[name]?.find(({ pattern }) => pattern.test(message))?.code ?? EXCEPTION_CODES[name];
  const isPassword = operation === "ChangePassword" && name === "NotAuthorizedException";
  return code === "invalidCredentials" && TOKEN_OPERATIONS.has(operation) && !isPassword ? "sessionRevoked" : code;
}

function statusCode(status: number | undefined): AuthErrorCode {
  if (LACKING_STATUS.has(status)) {
    return "unsupported";
  }
  return status !== undefined && (status === 429 || status >= 500) ? "throttled" : "unknown";
}

function isExceptionName(name: string): name is ExceptionName {
  return Object.hasOwn(EXCEPTION_CODES, name);
}

function readTriggerMessage(message: string): string {
  return /failed with error ([\s\S]*)$/.exec(message)?.[1]?.trim() ?? message;
}

function readCause({ name, message, requestId }: Pick<ServiceError, "name" | "message" | "requestId">): AuthErrorCause {
  return { name, message, ...(requestId === undefined ? {} : { requestId }) };
}
