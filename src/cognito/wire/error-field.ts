import type { Operation } from "./operations.js";
import type { ServiceError } from "./service-error.js";

/**
 * The field that a refusal is about: by exception name, else from the texts that name one
 * (`Value at 'password' failed …`, `Attributes did not conform to the schema: given_name: …`). `null` where none is named.
 */
export function errorField({ name, message }: ServiceError, operation: Operation): string | null {
  switch (name) {
    case "CodeMismatchException":
    case "ExpiredCodeException":
    case "EnableSoftwareTokenMFAException":
      return "code";
    case "InvalidPasswordException":
    case "PasswordHistoryPolicyViolationException":
      return operation === "RespondToAuthChallenge" ? "newPassword" : "password";
    case "InvalidParameterException":
      return namedField(message);
    default:
      return null;
  }
}

function namedField(message: string): string | null {
  const validation = /at '([\w.]+)' failed to satisfy constraint/.exec(message);
  const schema = /did not conform to the schema: ([\w:-]+): /.exec(message);
  const found = validation?.[1] ?? schema?.[1] ?? (/^Username (should|cannot) be/.test(message) ? "username" : null);
  return found === "userCode" || found === "confirmationCode" ? "code" : found;
}
