import fc from "fast-check";
import { AUTH_FLOWS } from "../../../src/local-pool/input/auth-flows.js";
import { CHALLENGE_NAMES } from "../../../src/local-pool/input/challenge-names.js";
import { CLIENT_SECRET, CUSTOM_ANSWER } from "./fuzz-pools.js";
import {
  attribute,
  attributeName,
  byClient,
  clientId,
  clientMetadata,
  input,
  live,
  password,
  poolId,
  someone,
  username,
} from "./input-parts.js";
import type { Members } from "./input-parts.js";
import { members } from "./tree.js";
import type { LiveKind, Tree } from "./tree.js";

/** Inputs by operation that have the members of the service's model, with values that fit together now and then. */
export const honestInputs: Readonly<Record<string, fc.Arbitrary<Tree>>> = {
  AdminConfirmSignUp: input({ UserPoolId: poolId(), Username: someone(), ClientMetadata: clientMetadata() }),
  AdminCreateUser: input({
    UserPoolId: poolId(),
    Username: someone(),
    UserAttributes: fc.array(attribute(), { maxLength: 4 }),
    TemporaryPassword: password(),
    ForceAliasCreation: fc.boolean(),
    MessageAction: fc.constantFrom("RESEND", "SUPPRESS"),
    DesiredDeliveryMediums: fc.subarray(["SMS", "EMAIL"]),
  }),
  AdminDisableUser: input({ UserPoolId: poolId(), Username: someone() }),
  AdminEnableUser: input({ UserPoolId: poolId(), Username: someone() }),
  AdminGetUser: input({ UserPoolId: poolId(), Username: username() }),
  AdminInitiateAuth: input({
    UserPoolId: poolId(),
    ClientId: clientId(),
    AuthFlow: fc.constantFrom(...AUTH_FLOWS),
    AuthParameters: authParameters(),
    Session: live("session"),
  }),
  AdminResetUserPassword: input({ UserPoolId: poolId(), Username: someone(), ClientMetadata: clientMetadata() }),
  AdminRespondToAuthChallenge: fc.oneof(
    input({ UserPoolId: poolId(), ClientId: clientId(), ...someAnswer() }),
    fittingAnswer({ UserPoolId: fc.constant("us-east-1_Some") }),
  ),
  AdminSetUserMFAPreference: input({ UserPoolId: poolId(), Username: username(), ...mfaSettings() }),
  AdminSetUserPassword: input({
    UserPoolId: poolId(),
    Username: username(),
    Password: password(),
    Permanent: fc.boolean(),
  }),
  AdminUserGlobalSignOut: input({ UserPoolId: poolId(), Username: username() }),
  AssociateSoftwareToken: input({ AccessToken: live("accessToken"), Session: live("MFA_SETUP") }),
  ChangePassword: input({
    AccessToken: live("accessToken"),
    PreviousPassword: password(),
    ProposedPassword: password(),
  }),
  ConfirmForgotPassword: fc.oneof(
    input({ ...byClient(), ConfirmationCode: live("code"), Password: password() }),
    fittingCode("ada", { Password: fc.constant("Analytical-1843!") }),
  ),
  ConfirmSignUp: fc.oneof(
    input({
      ...byClient(),
      ConfirmationCode: live("code"),
      ForceAliasCreation: fc.boolean(),
      Session: live("session"),
    }),
    fittingCode("unconfirmed", {}),
  ),
  DeleteUser: input({ AccessToken: live("accessToken") }),
  DeleteUserAttributes: input({
    AccessToken: live("accessToken"),
    UserAttributeNames: fc.array(attributeName(), { maxLength: 3 }),
  }),
  ForgotPassword: input(byClient()),
  GetTokensFromRefreshToken: input({
    RefreshToken: live("refreshToken"),
    ClientId: clientId(),
    ClientSecret: fc.constant(CLIENT_SECRET),
    DeviceKey: fc.constant("us-east-1_device"),
  }),
  GetUser: input({ AccessToken: fc.oneof(live("accessToken"), live("idToken")) }),
  GetUserAttributeVerificationCode: input({
    AccessToken: live("accessToken"),
    AttributeName: attributeName(),
    ClientMetadata: clientMetadata(),
  }),
  GlobalSignOut: input({ AccessToken: live("accessToken") }),
  InitiateAuth: input({
    ClientId: clientId(),
    AuthFlow: fc.constantFrom(...AUTH_FLOWS),
    AuthParameters: authParameters(),
    ClientMetadata: clientMetadata(),
    Session: live("session"),
  }),
  ResendConfirmationCode: input(byClient()),
  RespondToAuthChallenge: fc.oneof(input({ ClientId: clientId(), ...someAnswer() }), fittingAnswer({})),
  RevokeToken: input({
    Token: fc.oneof(live("refreshToken"), live("accessToken")),
    ClientId: clientId(),
    ClientSecret: fc.constant(CLIENT_SECRET),
  }),
  SetUserMFAPreference: input({ AccessToken: live("accessToken"), ...mfaSettings() }),
  SignUp: input({
    ...byClient(),
    Password: password(),
    UserAttributes: fc.array(attribute(), { maxLength: 4 }),
    ValidationData: fc.array(attribute(), { maxLength: 2 }),
  }),
  UpdateUserAttributes: input({
    AccessToken: live("accessToken"),
    UserAttributes: fc.array(attribute(), { maxLength: 3 }),
    ClientMetadata: clientMetadata(),
  }),
  VerifyUserAttribute: fc.oneof(
    input({ AccessToken: live("accessToken"), AttributeName: attributeName(), Code: live("code") }),
    input({ AccessToken: live("accessToken"), AttributeName: fc.constant("email"), Code: live("code") }),
  ),
  VerifySoftwareToken: input({
    AccessToken: live("accessToken"),
    Session: live("session", "MFA_SETUP"),
    UserCode: live("seedCode"),
    FriendlyDeviceName: fc.constant("Phone"),
  }),
};

function someAnswer(): Members {
  return {
    ChallengeName: fc.constantFrom(...CHALLENGE_NAMES),
    ChallengeResponses: challengeResponses(),
    Session: live("session"),
  };
}

/** An answer that goes with its session, when that is still open. */
function fittingAnswer(more: Members): fc.Arbitrary<Tree> {
  const answer = (name: LiveKind, client: string, responses: Readonly<Record<string, Tree>>): fc.Arbitrary<Tree> =>
    input({
      ...more,
      ClientId: fc.constant(client),
      ChallengeName: fc.constant(name),
      ChallengeResponses: fc.constant(members(responses)),
      Session: live(name),
    });
  return fc.oneof(
    answer("SELECT_MFA_TYPE", "some", { USERNAME: "both", ANSWER: "SMS_MFA" }),
    answer("NEW_PASSWORD_REQUIRED", "some", { USERNAME: "invited", NEW_PASSWORD: "Analytical-1843!" }),
    answer("MFA_SETUP", "all", { USERNAME: "ada", EMAIL: "new@example.com" }),
  );
}

function authParameters(): fc.Arbitrary<Tree> {
  return input({
    USERNAME: username(),
    PASSWORD: password(),
    SRP_A: fc.constantFrom("abc", "0", "ff".repeat(384), "zz", "1".repeat(1000)),
    REFRESH_TOKEN: live("refreshToken"),
    SECRET_HASH: fc.constantFrom("aGFzaA==", ""),
    CHALLENGE_NAME: fc.constantFrom("SRP_A", "CUSTOM_CHALLENGE", "PASSWORD"),
    PREFERRED_CHALLENGE: fc.constantFrom("PASSWORD", "EMAIL_OTP"),
    DEVICE_KEY: fc.constantFrom("", "us-east-1_device"),
  });
}

function challengeResponses(): fc.Arbitrary<Tree> {
  const answers = {
    PASSWORD_CLAIM_SIGNATURE: fc.constantFrom("c2ln", "%%%", ""),
    PASSWORD_CLAIM_SECRET_BLOCK: live("secretBlock"),
    TIMESTAMP: fc.constantFrom("Wed Mar 4 05:06:07 UTC 2026", "now"),
    ANSWER: fc.constantFrom(CUSTOM_ANSWER, "SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP", "EMAIL_MFA", "no"),
    SMS_MFA_CODE: live("code"),
    EMAIL_OTP_CODE: live("code"),
    SOFTWARE_TOKEN_MFA_CODE: live("totp"),
    NEW_PASSWORD: password(),
    "userAttributes.given_name": fc.constant("Ada"),
    "userAttributes.email": fc.constantFrom("ada@example.com", "no address"),
    EMAIL: fc.constantFrom("new@example.com", "ada@example.com", "@"),
    DEVICE_KEY: fc.constantFrom("", "us-east-1_device"),
  };
  return input({ USERNAME: username(), ...answers });
}

function mfaSettings(): Members {
  const setting = input({ Enabled: fc.boolean(), PreferredMfa: fc.boolean() });
  return { SMSMfaSettings: setting, SoftwareTokenMfaSettings: setting, EmailMfaSettings: setting };
}

/** A code that goes with its user, when it is that user's and still good. */
function fittingCode(user: string, more: Members): fc.Arbitrary<Tree> {
  return input({
    ...more,
    ClientId: fc.constant("plain"),
    Username: fc.constant(user),
    ConfirmationCode: live("code"),
  });
}
