import type { AuthErrorCode } from "../../protocol/auth-error.js";
import type { ExceptionName } from "./exception-codes.js";

/** One text of the service and what it means. */
export interface MessageCode {
  readonly pattern: RegExp;
  readonly code: Exclude<AuthErrorCode, "unknown">;
}

/** The few texts that tell facts of one exception name apart; everything else goes by name. First match wins. */
export const MESSAGE_CODES: Partial<Record<ExceptionName, readonly MessageCode[]>> = {
  NotAuthorizedException: [
    { pattern: /^Incorrect username or password/, code: "invalidCredentials" },
    { pattern: /^Password attempts exceeded/, code: "lockedOut" },
    { pattern: /^User is disabled/, code: "userDisabled" },
    { pattern: /^Invalid session for the user/, code: "challengeExpired" },
    { pattern: /^Temporary password has expired/, code: "temporaryPasswordExpired" },
    { pattern: /^Access Token does not have required scopes/, code: "misconfigured" },
    { pattern: /^(Invalid|Expired) (Refresh|Access) Token/, code: "sessionRevoked" },
    { pattern: /^(Refresh|Access) Token has (been revoked|expired)/, code: "sessionRevoked" },
    { pattern: /secret hash|SECRET_HASH|SecretHash/, code: "misconfigured" },
    { pattern: /^A client attempted to write unauthorized attribute/, code: "misconfigured" },
    { pattern: /^User password cannot be reset in the current state/, code: "unsupported" },
    { pattern: /^Contact administrator to reset password/, code: "unsupported" },
    { pattern: /^User cannot be confirmed\. Current status is/, code: "codeAlreadyUsed" },
    { pattern: /^SignUp is not permitted for this user pool/, code: "misconfigured" },
  ],
  ExpiredCodeException: [
    { pattern: /^Your software token has already been used once/, code: "codeAlreadyUsed" },
    { pattern: /^Invalid code provided/, code: "codeExpired" },
  ],
  InvalidParameterException: [
    { pattern: /flow not enabled for this client/i, code: "flowNotEnabled" },
    { pattern: /is not enabled for the client/, code: "flowNotEnabled" },
    { pattern: /^Custom auth lambda trigger is not configured/, code: "flowNotEnabled" },
    { pattern: /^Missing required parameter Session/, code: "challengeExpired" },
    { pattern: /no registered\/verified email or phone_number/, code: "deliveryFailed" },
    { pattern: /^Cannot resend codes/, code: "deliveryFailed" },
    { pattern: /^User is already confirmed/, code: "codeAlreadyUsed" },
  ],
  ResourceNotFoundException: [{ pattern: /^Device does not exist/, code: "deviceUnknown" }],
};
