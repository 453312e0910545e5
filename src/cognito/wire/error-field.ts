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
      return passwordField(operation);
    case "InvalidParameterException":
      return namedField(message, operation);
    default:
      return null;
  }
}

/** Texts that name a field as a word of the sentence. */
const FIELD_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^Username (should|cannot) be/, "username"],
  [/^Invalid email address format/, "email"],
  [/^Invalid phone number format/, "phone_number"],
];

function namedField(message: string, operation: Operation): string | null {
  const validation = /at '([\w.]+)' failed to satisfy constraint/.exec(message);
  const schema = /did not conform to the schema: ([\w:-]+): /.exec(message);
  const missing = /^Invalid attributes given, ([\w:-]+) is missing/.exec(message);
  const worded = FIELD_TEXTS.find(([pattern]) => pattern.test(message));
  const found = validation?.[1] ?? schema?.[1] ?? missing?.[1] ?? worded?.[1] ?? null;
  if (found === "password") {
    return passwordField(operation);
  }
  return found === "userCode" || found === "confirmationCode" ? "code" : found;
}

// The only password that an answer carries and the service looks at as such is a new one.
function passwordField(operation: Operation): string {
  return operation === "RespondToAuthChallenge" ? "newPassword" : "password";
}
