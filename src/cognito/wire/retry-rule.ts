import type { AuthFlowType } from "@aws-sdk/client-cognito-identity-provider";
import type { BoxedInput } from "./boxed.js";
import type { Operation } from "./operations.js";

/**
 * Whether a request may be sent again by itself after network loss or throttling. `never`: it may have consumed a session
 * or a code, sent a code, counted as a failed attempt, or made or ended something.
 */
export type RetryRule = "idempotent" | "never";

type Rules = { [O in Operation]: (input: BoxedInput<O>) => RetryRule };

const FLOW_RULES = {
  USER_SRP_AUTH: "idempotent",
  REFRESH_TOKEN_AUTH: "idempotent",
  REFRESH_TOKEN: "idempotent",
  USER_PASSWORD_AUTH: "never",
  USER_AUTH: "never",
  CUSTOM_AUTH: "never",
  ADMIN_NO_SRP_AUTH: "never",
  ADMIN_USER_PASSWORD_AUTH: "never",
} as const satisfies Record<AuthFlowType, RetryRule>;

const always = (): RetryRule => "idempotent";
const never = (): RetryRule => "never";

const RULES: Rules = {
  SignUp: never,
  ConfirmSignUp: never,
  ResendConfirmationCode: never,
  ForgotPassword: never,
  ConfirmForgotPassword: never,
  InitiateAuth: ({ AuthFlow }) => (AuthFlow === undefined ? "never" : FLOW_RULES[AuthFlow]),
  RespondToAuthChallenge: never,
  AssociateSoftwareToken: ({ AccessToken }) => (AccessToken === undefined ? "never" : "idempotent"),
  VerifySoftwareToken: never,
  SetUserMFAPreference: always,
  GetUser: always,
  UpdateUserAttributes: never,
  DeleteUserAttributes: always,
  GetUserAttributeVerificationCode: never,
  VerifyUserAttribute: never,
  ChangePassword: never,
  DeleteUser: never,
  GetTokensFromRefreshToken: always,
  RevokeToken: always,
  GlobalSignOut: always,
};

/** The rule of one request. */
export function retryRule<O extends Operation>(operation: O, input: BoxedInput<O>): RetryRule {
  return RULES[operation](input);
}
