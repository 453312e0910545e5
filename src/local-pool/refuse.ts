import { MESSAGES } from "./messages.js";
import { ServiceError } from "./service-error.js";

/** Makes the error that says one of the {@link MESSAGES}; the caller throws it. */
export const refuse = (exception: RefusalName, message: keyof typeof MESSAGES): ServiceError =>
  new ServiceError(`${exception}Exception`, MESSAGES[message]);

type RefusalName =
  | "NotAuthorized"
  | "UserNotFound"
  | "UserNotConfirmed"
  | "PasswordResetRequired"
  | "PasswordHistoryPolicyViolation"
  | "ResourceNotFound"
  | "CodeMismatch"
  | "ExpiredCode"
  | "LimitExceeded"
  | "EnableSoftwareTokenMFA"
  | "SoftwareTokenMFANotFound"
  | "InvalidParameter";
