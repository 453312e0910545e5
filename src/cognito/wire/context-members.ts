import type { BoxedInput } from "./boxed.js";
import type { Operation } from "./operations.js";

/** A member of a request that tells of its circumstances (protocol: H). */
export type ContextMember = "ClientMetadata" | "AnalyticsMetadata" | "UserContextData";

const ALL = ["ClientMetadata", "AnalyticsMetadata", "UserContextData"] as const;
const METADATA = ["ClientMetadata"] as const;
const NONE = [] as const;

/** Which operation takes which of them, as the SDK's request shapes have them. */
export const CONTEXT_MEMBERS = {
  SignUp: ALL,
  ConfirmSignUp: ALL,
  ResendConfirmationCode: ALL,
  ForgotPassword: ALL,
  ConfirmForgotPassword: ALL,
  InitiateAuth: ALL,
  RespondToAuthChallenge: ALL,
  AssociateSoftwareToken: NONE,
  VerifySoftwareToken: NONE,
  SetUserMFAPreference: NONE,
  GetUser: NONE,
  UpdateUserAttributes: METADATA,
  DeleteUserAttributes: NONE,
  GetUserAttributeVerificationCode: METADATA,
  VerifyUserAttribute: NONE,
  ChangePassword: NONE,
  DeleteUser: NONE,
  GetTokensFromRefreshToken: METADATA,
  RevokeToken: NONE,
  GlobalSignOut: NONE,
} as const satisfies { [O in Operation]: readonly Extract<keyof BoxedInput<O>, ContextMember>[] };
