import { AuthError, type AuthErrorCode, type AuthErrorDetails } from "../protocol/auth-error.js";

/** An error of every code, as a backend would make it. */
export type ErrorFixtures = Readonly<Record<AuthErrorCode, AuthError>>;

/** Makes {@link ErrorFixtures} for a moment: `now` in epoch milliseconds. */
export const errorFixtures = (now = Date.now()): ErrorFixtures => ({
  ...whoYouAre(now),
  ...codes(),
  ...passwordsAndNames(),
  ...service(),
});

const whoYouAre = (now: number) => ({
  invalidCredentials: failure("invalidCredentials", notAuthorized, "Incorrect username or password."),
  userDisabled: failure("userDisabled", notAuthorized, "User is disabled."),
  userNotConfirmed: failure("userNotConfirmed", "UserNotConfirmedException", "User is not confirmed."),
  passwordResetRequired: failure("passwordResetRequired", "PasswordResetRequiredException", "Password reset required"),
  temporaryPasswordExpired: failure("temporaryPasswordExpired", notAuthorized, "Temporary password has expired."),
  lockedOut: failure("lockedOut", notAuthorized, "Password attempts exceeded", { retryAt: now + 8_000 }),
  challengeExpired: failure("challengeExpired", notAuthorized, "Invalid session for the user, session is expired."),
  sessionRevoked: failure("sessionRevoked", notAuthorized, "Refresh Token has been revoked"),
  passkeyCancelled: failure("passkeyCancelled", "NotAllowedError", "The operation was not allowed."),
  passkeyUnsupported: failure("passkeyUnsupported", "NotSupportedError", ""),
  deviceUnknown: failure("deviceUnknown", "ResourceNotFoundException", "Device does not exist."),
});

const codes = () => ({
  codeMismatch: failure("codeMismatch", "CodeMismatchException", "Invalid code.", { field: "code" }),
  codeExpired: failure("codeExpired", "ExpiredCodeException", "Request a code again.", { field: "code" }),
  codeAlreadyUsed: failure("codeAlreadyUsed", "ExpiredCodeException", "Already been used once.", { field: "code" }),
  deliveryFailed: failure("deliveryFailed", "CodeDeliveryFailureException", "Unable to deliver."),
});

const passwordsAndNames = () => ({
  passwordPolicy: failure("passwordPolicy", "InvalidPasswordException", "Not long enough", { field: "newPassword" }),
  passwordReused: failure("passwordReused", "PasswordHistoryPolicyViolationException", "", { field: "newPassword" }),
  usernameTaken: failure("usernameTaken", "UsernameExistsException", "User already exists", { field: "username" }),
  aliasTaken: failure("aliasTaken", "AliasExistsException", "An account with the email already exists."),
  invalidInput: failure("invalidInput", invalidParameter, "Invalid phone number format.", { field: "phone_number" }),
});

const service = () => ({
  limitExceeded: failure("limitExceeded", "LimitExceededException", "Attempt limit exceeded."),
  throttled: failure("throttled", "TooManyRequestsException", "Rate exceeded"),
  offline: failure("offline", "TypeError", "Failed to fetch"),
  flowNotEnabled: failure("flowNotEnabled", invalidParameter, "USER_SRP_AUTH is not enabled for the client."),
  misconfigured: failure("misconfigured", "ResourceNotFoundException", "User pool client demo does not exist."),
  rejectedByTrigger: failure("rejectedByTrigger", "UserLambdaValidationException", "PreAuthentication failed", {
    triggerMessage: "The office is closed.",
  }),
  unsupported: failure("unsupported", "", ""),
  unknown: failure("unknown", "BrandNewException", ""),
});

const notAuthorized = "NotAuthorizedException";
const invalidParameter = "InvalidParameterException";

const failure = (code: AuthErrorCode, name: string, message: string, details: AuthErrorDetails = {}): AuthError =>
  new AuthError(code, { ...details, cause: { name, message } });
