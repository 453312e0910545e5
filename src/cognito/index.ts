export { cognito } from "./cognito.js";
export type { CognitoClient } from "./cognito-client.js";
export type { ClientMetadata, CognitoOptions, Intercept, MetadataRequest } from "./cognito-options.js";
export { amplifyStore } from "./amplify/amplify-store.js";
export type { AmplifyStoreOptions } from "./amplify/amplify-store.js";
export { amplifyTokenProvider } from "./amplify/amplify-token-provider.js";
export type {
  AmplifyClaims,
  AmplifyJwt,
  AmplifyTokenProvider,
  AmplifyTokens,
} from "./amplify/amplify-token-provider.js";
export type { AuthFlowName } from "./wire/auth-flow.js";
export type { BoxedInput, BoxedOutput } from "./wire/boxed.js";
export type { Operation } from "./wire/operations.js";
export type { Account } from "../protocol/account.js";
export type { Auth, AuthClient } from "../protocol/auth-client.js";
export { AuthError } from "../protocol/auth-error.js";
export type { AuthErrorCause, AuthErrorCode } from "../protocol/auth-error.js";
export type { CodeDelivery, MfaMethod, TotpEnrollment } from "../protocol/challenge.js";
export type { ContactAttribute } from "../protocol/contact.js";
export type { Done, SignedOutReason } from "../protocol/outcome.js";
export type { SignOutScope } from "../protocol/request.js";
export type { Secret } from "../protocol/secret.js";
export type { AuthSettings, IdentifierKind, PasswordPolicy, SignUpSettings } from "../protocol/settings.js";
export type { User } from "../protocol/user.js";
export type { TokenStorage } from "../session/places.js";
export type { SessionStore, StoredSession } from "../session/session-store.js";
export { reveal } from "../protocol/secret.js";
