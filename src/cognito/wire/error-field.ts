import type { AuthErrorCode } from "../../protocol/auth-error.js";
import type { Operation } from "./operations.js";
import type { ServiceError } from "./service-error.js";

/**
 * The field that a refusal is about: by what it means, else from the texts that name one
 * (`Value at 'password' failed …`, `Attributes did not conform to the schema: given_name: …`). `null` where none is named.
 */
export function errorField({ name, message }: ServiceError, operation: Operation, code: AuthErrorCode): string | null {
  switch (name) {
    case "CodeMismatchException":
    case "ExpiredCodeException":
    case "EnableSoftwareTokenMFAException":
      return "code";
    case "InvalidPasswordException":
    case "PasswordHistoryPolicyViolationException":
      return passwordField(operation);
    case "UsernameExistsException":
      return "username";
    case "AliasExistsException":
      return /with the (?:given )?(\w+) already exists/.exec(message)?.[1] ?? null;
    case "NotAuthorizedException":
      return operation === "ChangePassword" && code === "invalidCredentials" ? "currentPassword" : null;
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

/** The service's names of members that are fields of ours by another name. */
const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ["userCode", "code"],
  ["confirmationCode", "code"],
  ["previousPassword", "currentPassword"],
  ["proposedPassword", "newPassword"],
]);

function namedField(message: string, operation: Operation): string | null {
  const validation = /at '([\w.]+)' failed to satisfy constraint/.exec(message);
  const schema = /did not conform to the schema: ([\w:-]+): /.exec(message);
  const missing = /^Invalid attributes given, ([\w:-]+) is missing/.exec(message);
  const worded = FIELD_TEXTS.find(([pattern]) => pattern.test(message));
  const found = validation?.[1] ?? schema?.[1] ?? missing?.[1] ?? worded?.[1] ?? null;
  if (found === "password") {
    return passwordField(operation);
  }
  return found === null ? null : (FIELD_NAMES.get(found) ?? found);
}

/** Operations in which the password that the service looks at as such is a new one, beside or in place of another. */
const NEW_PASSWORD_OPERATIONS: ReadonlySet<Operation> = new Set<Operation>([
  "ChangePassword",
  "ConfirmForgotPassword",
  "RespondToAuthChallenge",
]);

function passwordField(operation: Operation): string {
  return NEW_PASSWORD_OPERATIONS.has(operation) ? "newPassword" : "password";
}
