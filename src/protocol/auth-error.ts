/** Every way in which a request can fail, in the person's terms. The union is stable: new codes come with a major version. */
export type AuthErrorCode =
  | "invalidCredentials"
  | "userDisabled"
  | "userNotConfirmed"
  | "passwordResetRequired"
  | "temporaryPasswordExpired"
  | "lockedOut"
  | "codeMismatch"
  | "codeExpired"
  | "codeAlreadyUsed"
  | "challengeExpired"
  | "passwordPolicy"
  | "passwordReused"
  | "usernameTaken"
  | "aliasTaken"
  | "invalidInput"
  | "limitExceeded"
  | "throttled"
  | "offline"
  | "deliveryFailed"
  | "flowNotEnabled"
  | "misconfigured"
  | "rejectedByTrigger"
  | "passkeyCancelled"
  | "passkeyUnsupported"
  | "deviceUnknown"
  | "sessionRevoked"
  | "unsupported"
  | "unknown";

/** What stood behind an {@link AuthError}: plain facts, never the SDK's own object. */
export interface AuthErrorCause {
  /** The exception's name on the wire, e.g. `NotAuthorizedException`, or a DOM or network error's name. */
  readonly name: string;
  /** The service's own text. For developers; screens show the sentence of the code instead. */
  readonly message: string;
  /** The service's request id, to quote to AWS support. */
  readonly requestId?: string;
}

/** The optional facts of an {@link AuthError}. */
export interface AuthErrorDetails {
  /** The field that the error is about: `username`, `password`, `newPassword`, `code`, `email`, an attribute's name … */
  readonly field?: string;
  /** When trying again makes sense, in epoch milliseconds. For `lockedOut` an estimate: the service tells no time. */
  readonly retryAt?: number;
  /**
   * The text of a Lambda trigger that refused. Written by the app's own backend; shown, as text, only where the app asks for
   * it by its messages: `errors: { rejectedByTrigger: (error) => error.triggerMessage ?? "Sign-in was refused." }`.
   */
  readonly triggerMessage?: string;
  /**
   * How far this device's clock is from the service's, in milliseconds: positive where it is ahead. Told only with a
   * `codeMismatch` of an authenticator app, and only from 30 seconds on: its codes follow the clock of the device that shows them.
   */
  readonly clockSkew?: number;
  /** What stood behind it. */
  readonly cause?: AuthErrorCause;
}

/** An error that a person or an app can act upon. It carries a stable `code` and no secret. */
export class AuthError extends Error {
  /** Always `AuthError`. */
  override readonly name = "AuthError";
  // The others are only declared: the constructor assigns them, and every page would load their definitions as well.
  /** What went wrong, for `switch`. */
  declare readonly code: AuthErrorCode;
  /** See {@link AuthErrorDetails.field}. */
  declare readonly field: string | undefined;
  /** See {@link AuthErrorDetails.retryAt}. */
  declare readonly retryAt: number | undefined;
  /** See {@link AuthErrorDetails.triggerMessage}. */
  declare readonly triggerMessage: string | undefined;
  /** See {@link AuthErrorDetails.clockSkew}. */
  declare readonly clockSkew: number | undefined;
  /** See {@link AuthErrorDetails.cause}. */
  declare readonly cause: AuthErrorCause | undefined;

  constructor(code: AuthErrorCode, details: AuthErrorDetails = {}) {
    const { cause } = details;
    super(cause === undefined ? code : `${code} (${cause.name}: ${cause.message})`);
    this.code = code;
    this.field = details.field;
    this.retryAt = details.retryAt;
    this.triggerMessage = details.triggerMessage;
    this.clockSkew = details.clockSkew;
    this.cause = cause;
  }
}
