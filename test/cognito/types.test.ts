import type { AuthFlowType, ChallengeNameType } from "@aws-sdk/client-cognito-identity-provider";
import { expect, expectTypeOf, test } from "vitest";
import { AuthError } from "../../src/cognito/index.js";
import type { Auth, AuthFlowName, BoxedInput, BoxedOutput, CognitoClient } from "../../src/cognito/index.js";
import type { CognitoOptions, Done } from "../../src/cognito/index.js";
import type { AuthError as StepError } from "../../src/flow/index.js";
import { accountOf } from "../../src/protocol/account-of.js";
import type { AccountCall } from "../../src/protocol/account-of.js";
import { AuthError as ProtocolError } from "../../src/protocol/auth-error.js";
import type { ChallengeName } from "../../src/protocol/challenge.js";
import type { Secret } from "../../src/protocol/secret.js";

test("the protocol's challenge names are the SDK's", () => {
  expectTypeOf<ChallengeName>().toEqualTypeOf<ChallengeNameType>();
});

test("an admin flow does not compile", () => {
  expectTypeOf<Extract<AuthFlowName, "ADMIN_NO_SRP_AUTH" | "ADMIN_USER_PASSWORD_AUTH">>().toBeNever();
  expectTypeOf<Exclude<AuthFlowName, "CUSTOM_AUTH_WITH_SRP">>().toExtend<AuthFlowType>();
  expectTypeOf<"ADMIN_USER_PASSWORD_AUTH">().not.toExtend<NonNullable<CognitoOptions["authFlow"]>>();
});

test("there is no place for a client secret, and storage has to be chosen", () => {
  expectTypeOf<CognitoOptions>().not.toHaveProperty("clientSecret");
  expectTypeOf<{ userPoolId: string; clientId: string }>().not.toExtend<CognitoOptions>();
});

test("tokens, sessions and seeds are boxed on both sides of intercept", () => {
  expectTypeOf<BoxedOutput<"AssociateSoftwareToken">["SecretCode"]>().toEqualTypeOf<Secret | undefined>();
  expectTypeOf<NonNullable<BoxedOutput<"InitiateAuth">["AuthenticationResult"]>["IdToken"]>().toEqualTypeOf<
    Secret | undefined
  >();
  expectTypeOf<BoxedInput<"InitiateAuth">["Session"]>().toEqualTypeOf<string | Secret | undefined>();
  expectTypeOf<BoxedInput<"InitiateAuth">["AuthFlow"]>().toEqualTypeOf<AuthFlowType | undefined>();
});

test("what a client rejects with can be told apart by its class, without React", () => {
  expect(new AuthError("offline")).toBeInstanceOf(ProtocolError);
  expectTypeOf<CognitoClient["current"]>().toEqualTypeOf<Auth>();
  expectTypeOf<Awaited<ReturnType<CognitoClient["signOut"]>>>().toEqualTypeOf<Done>();
  expectTypeOf<StepError>().toEqualTypeOf<AuthError>();
});

test("fetch is the platform's fetch", () => {
  expectTypeOf<CognitoClient["fetch"]>().toEqualTypeOf<typeof fetch>();
});

test("every call of an account is on the list of its calls", () => {
  const all: Readonly<Record<AccountCall, true>> = {
    getAttributes: true,
    updateAttributes: true,
    deleteAttributes: true,
    sendAttributeCode: true,
    confirmAttribute: true,
    changePassword: true,
    deleteAccount: true,
    beginTotpEnrollment: true,
    confirmTotpEnrollment: true,
    setMfaPreference: true,
    getMfaPreference: true,
  };
  expect(accountOf(() => true)).toStrictEqual(all);
});
