import type { AuthErrorCode } from "../protocol/auth-error.js";

/**
 * What a failure means for the challenge it hit: `stay` on the step and try again, or `restart` with `enterCredentials`
 * because the challenge is gone. A wrong code leaves Cognito's session as it was; a wrong password ends it.
 */
export const consequenceOf = {
  invalidCredentials: "restart",
  userDisabled: "restart",
  userNotConfirmed: "restart",
  passwordResetRequired: "restart",
  temporaryPasswordExpired: "restart",
  lockedOut: "restart",
  codeMismatch: "stay",
  codeExpired: "stay",
  codeAlreadyUsed: "stay",
  challengeExpired: "restart",
  passwordPolicy: "stay",
  passwordReused: "stay",
  usernameTaken: "stay",
  aliasTaken: "stay",
  invalidInput: "stay",
  limitExceeded: "stay",
  throttled: "stay",
  offline: "stay",
  deliveryFailed: "stay",
  flowNotEnabled: "stay",
  misconfigured: "stay",
  rejectedByTrigger: "stay",
  passkeyCancelled: "stay",
  passkeyUnsupported: "stay",
  deviceUnknown: "stay",
  sessionRevoked: "restart",
  unsupported: "stay",
  unknown: "stay",
} as const satisfies Record<AuthErrorCode, "stay" | "restart">;
