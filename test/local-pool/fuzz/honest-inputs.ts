import fc from "fast-check";
import { AUTH_FLOWS } from "../../../src/local-pool/input/auth-flows.js";
import { CHALLENGE_NAMES } from "../../../src/local-pool/input/challenge-names.js";
import { CLIENT_SECRET, CLIENTS, CUSTOM_ANSWER, PASSWORD, POOL_IDS, USERNAMES } from "./fuzz-pools.js";
import { requiredMembers } from "./required-members.js";
import { members, TWISTS } from "./tree.js";
import type { LiveKind, Tree } from "./tree.js";

/** Inputs by operation that have the members of the service's model, with values that fit together now and then. */
export const honestInputs: Readonly<Record<string, fc.Arbitrary<Tree>>> = {
  AdminCreateUser: input({
    UserPoolId: poolId(),
    Username: fc.oneof(username(), newName()),
    UserAttributes: fc.array(attribute(), { maxLength: 4 }),
    TemporaryPassword: password(),
    ForceAliasCreation: fc.boolean(),
    MessageAction: fc.constantFrom("RESEND", "SUPPRESS"),
    DesiredDeliveryMediums: fc.subarray(["SMS", "EMAIL"]),
  }),
  AdminGetUser: input({ UserPoolId: poolId(), Username: username() }),
  AdminInitiateAuth: input({
    UserPoolId: poolId(),
    ClientId: clientId(),
    AuthFlow: fc.constantFrom(...AUTH_FLOWS),
    AuthParameters: authParameters(),
    Session: live("session"),
  }),
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
  GetTokensFromRefreshToken: input({
    RefreshToken: live("refreshToken"),
    ClientId: clientId(),
    ClientSecret: fc.constant(CLIENT_SECRET),
    DeviceKey: fc.constant("us-east-1_device"),
  }),
  GetUser: input({ AccessToken: fc.oneof(live("accessToken"), live("idToken")) }),
  GlobalSignOut: input({ AccessToken: live("accessToken") }),
  InitiateAuth: input({
    ClientId: clientId(),
    AuthFlow: fc.constantFrom(...AUTH_FLOWS),
    AuthParameters: authParameters(),
    ClientMetadata: fc.constant(members({ note: "x" })),
    Session: live("session"),
  }),
  RespondToAuthChallenge: fc.oneof(input({ ClientId: clientId(), ...someAnswer() }), fittingAnswer({})),
  RevokeToken: input({
    Token: fc.oneof(live("refreshToken"), live("accessToken")),
    ClientId: clientId(),
    ClientSecret: fc.constant(CLIENT_SECRET),
  }),
  SetUserMFAPreference: input({ AccessToken: live("accessToken"), ...mfaSettings() }),
  VerifySoftwareToken: input({
    AccessToken: live("accessToken"),
    Session: live("session", "MFA_SETUP"),
    UserCode: live("seedCode"),
    FriendlyDeviceName: fc.constant("Phone"),
  }),
};

/** Something that the pool gave out: as it is more often than not. */
export function live(...kinds: LiveKind[]): fc.Arbitrary<Tree> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    index: fc.nat(8),
    twist: fc.oneof({ weight: 3, arbitrary: fc.constant(TWISTS[0]) }, fc.constantFrom(...TWISTS)),
  });
}

type Members = Readonly<Record<string, fc.Arbitrary<Tree>>>;

function input(all: Members): fc.Arbitrary<Tree> {
  // Each optional member is there as often as not; mutation takes required ones away too.
  return fc.record(all, { requiredKeys: Object.keys(all).filter((name) => requiredMembers.has(name)) }).map(defined);
}

function defined(entries: Readonly<Record<string, Tree | undefined>>): Tree {
  const there = Object.entries(entries).flatMap(([name, value]): [string, Tree][] =>
    value === undefined ? [] : [[name, value]],
  );
  return new Map(there);
}

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

function attribute(): fc.Arbitrary<Tree> {
  const names = ["email", "email_verified", "phone_number", "given_name", "preferred_username", "sub", "custom:none"];
  const values = ["ada@example.com", "true", "+15555550199", "Ada"];
  return input({ Name: fc.constantFrom(...names), Value: fc.constantFrom(...values) });
}

function poolId(): fc.Arbitrary<string> {
  return fc.constantFrom(...POOL_IDS, "us-east-1_None");
}

function clientId(): fc.Arbitrary<string> {
  return fc.constantFrom(...CLIENTS.keys(), "none");
}

function username(): fc.Arbitrary<string> {
  return fc.constantFrom(...USERNAMES);
}

// Few enough, so that users are met again and the pool does not fill up.
function newName(): fc.Arbitrary<string> {
  return fc.nat(60).map((index) => `new${index}`);
}

function password(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(PASSWORD) },
    fc.constantFrom("Analytical-1843!", "weak", " Lovelace-1815!", "Wrong-Lovelace-1815!"),
  );
}
