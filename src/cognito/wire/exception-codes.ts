import type * as Sdk from "@aws-sdk/client-cognito-identity-provider";
import type { AuthErrorCode } from "../../protocol/auth-error.js";

/** The names of all exception classes that the SDK exports. */
export type ExceptionName = {
  [Name in keyof typeof Sdk]: Name extends `${string}Exception` ? Name : never;
}[Exclude<keyof typeof Sdk, "CognitoIdentityProviderServiceException">];

/**
 * What each exception means to a person, by name. Where Cognito gives one name to several facts, the fact that is meant by
 * default stands here and the others in `messageCodes`.
 */
export const EXCEPTION_CODES = {
  AccessDeniedException: "misconfigured",
  AliasExistsException: "aliasTaken",
  CodeDeliveryFailureException: "deliveryFailed",
  CodeMismatchException: "codeMismatch",
  ConcurrentModificationException: "throttled",
  DeviceKeyExistsException: "deviceUnknown",
  DuplicateProviderException: "misconfigured",
  EnableSoftwareTokenMFAException: "codeMismatch",
  ExpiredCodeException: "codeExpired",
  FeatureUnavailableInTierException: "misconfigured",
  ForbiddenException: "throttled",
  GroupExistsException: "misconfigured",
  InternalErrorException: "throttled",
  InternalServerException: "throttled",
  InvalidEmailRoleAccessPolicyException: "deliveryFailed",
  InvalidLambdaResponseException: "misconfigured",
  InvalidOAuthFlowException: "flowNotEnabled",
  InvalidParameterException: "invalidInput",
  InvalidPasswordException: "passwordPolicy",
  InvalidSmsRoleAccessPolicyException: "deliveryFailed",
  InvalidSmsRoleTrustRelationshipException: "deliveryFailed",
  InvalidUserPoolConfigurationException: "misconfigured",
  LimitExceededException: "limitExceeded",
  MFAMethodNotFoundException: "unsupported",
  ManagedLoginBrandingExistsException: "misconfigured",
  NotAuthorizedException: "invalidCredentials",
  OperationNotEnabledException: "misconfigured",
  PasswordHistoryPolicyViolationException: "passwordReused",
  PasswordResetRequiredException: "passwordResetRequired",
  PreconditionNotMetException: "misconfigured",
  RefreshTokenReuseException: "sessionRevoked",
  ResourceNotFoundException: "misconfigured",
  ScopeDoesNotExistException: "misconfigured",
  ServiceQuotaExceededException: "limitExceeded",
  SoftwareTokenMFANotFoundException: "unsupported",
  TermsExistsException: "misconfigured",
  TierChangeNotAllowedException: "misconfigured",
  TooManyFailedAttemptsException: "limitExceeded",
  TooManyRequestsException: "throttled",
  UnauthorizedException: "misconfigured",
  UnexpectedLambdaException: "misconfigured",
  UnsupportedIdentityProviderException: "misconfigured",
  UnsupportedOperationException: "misconfigured",
  UnsupportedTokenTypeException: "misconfigured",
  UnsupportedUserStateException: "unsupported",
  UserImportInProgressException: "throttled",
  UserLambdaValidationException: "rejectedByTrigger",
  UserNotConfirmedException: "userNotConfirmed",
  UserNotFoundException: "invalidCredentials",
  UserPoolAddOnNotEnabledException: "misconfigured",
  UserPoolTaggingException: "misconfigured",
  UsernameExistsException: "usernameTaken",
  WebAuthnChallengeNotFoundException: "challengeExpired",
  WebAuthnClientMismatchException: "misconfigured",
  WebAuthnConfigurationMissingException: "misconfigured",
  WebAuthnCredentialNotSupportedException: "passkeyUnsupported",
  WebAuthnNotEnabledException: "misconfigured",
  WebAuthnOriginNotAllowedException: "misconfigured",
  WebAuthnRelyingPartyMismatchException: "misconfigured",
} as const satisfies Record<ExceptionName, Exclude<AuthErrorCode, "unknown">>;
