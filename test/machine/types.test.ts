import type { ChallengeNameType } from "@aws-sdk/client-cognito-identity-provider";
import type { SnapshotFrom } from "xstate";
import { expect, expectTypeOf, test } from "vitest";
import type { authMachine } from "../../src/machine/auth.machine.js";
import type { AuthStep, AuthStepName, AuthSteps } from "../../src/machine/auth-steps.js";
import { consequenceOf } from "../../src/machine/consequence-of.js";
import { stepOfChallenge, stepOfCode, stepOfOutcome } from "../../src/machine/outcomes.js";
import { afterSignInSteps } from "../../src/machine/after-sign-in.steps.js";
import { resetPasswordSteps } from "../../src/machine/reset-password.steps.js";
import { signInSteps } from "../../src/machine/sign-in.steps.js";
import { signUpSteps } from "../../src/machine/sign-up.steps.js";
import { stepTargets } from "../../src/machine/step-targets.js";
import type { StepView } from "../../src/machine/step-view.js";
import type { AuthErrorCode } from "../../src/protocol/auth-error.js";
import type { Challenge, ChallengeName, PosedChallengeName } from "../../src/protocol/challenge.js";
import type { AuthOutcomeName, OutcomeOf } from "../../src/protocol/outcome.js";

// The compiler is what these tests run: `tsc` fails when an expected error is none. At run time they look at the same tables.

test("the kit's challenge names are the SDK's", () => {
  expectTypeOf<ChallengeName>().toEqualTypeOf<ChallengeNameType>();
  expectTypeOf<Exclude<Challenge["name"], "UNKNOWN">>().toEqualTypeOf<PosedChallengeName>();
});

test("a challenge without a step does not compile", () => {
  const { SMS_MFA, ...rest } = stepOfChallenge;
  // @ts-expect-error SMS_MFA is missing
  const incomplete: Record<Challenge["name"], AuthStepName> = rest;
  expect({ ...incomplete, SMS_MFA }).toEqual(stepOfChallenge);
  // @ts-expect-error no step has this name
  const wrong: Record<Challenge["name"], AuthStepName> = { ...stepOfChallenge, SMS_MFA: "confirmSms" };
  expect(wrong).not.toEqual(stepOfChallenge);
});

test("an outcome without a target does not compile", () => {
  const { done, ...rest } = stepOfOutcome;
  // @ts-expect-error done is missing
  const incomplete: Record<Exclude<AuthOutcomeName, "challenge" | "codeDelivered">, string> = rest;
  expect({ ...incomplete, done }).toEqual(stepOfOutcome);
  const { contact, ...codes } = stepOfCode;
  // @ts-expect-error contact is missing
  const unknown: Record<OutcomeOf<"codeDelivered">["purpose"], AuthStepName> = codes;
  expect({ ...unknown, contact }).toEqual(stepOfCode);
});

test("an error code without a consequence does not compile", () => {
  const { offline, ...rest } = consequenceOf;
  // @ts-expect-error offline is missing
  const incomplete: Record<AuthErrorCode, "stay" | "restart"> = rest;
  expect({ ...incomplete, offline }).toEqual(consequenceOf);
});

test("a step without a place in the chart, or without a reader, does not compile", () => {
  const { confirmTotp, ...places } = stepTargets;
  // @ts-expect-error confirmTotp is missing
  const incomplete: Record<AuthStepName, string> = places;
  expect({ ...incomplete, confirmTotp }).toEqual(stepTargets);
  const { enrollTotp, ...readers } = { ...signInSteps, ...signUpSteps, ...resetPasswordSteps, ...afterSignInSteps };
  // @ts-expect-error enrollTotp is missing
  const unread: Record<Exclude<AuthStepName, "restoring" | "signedIn">, (view: StepView) => AuthStep> = readers;
  expect(Object.keys({ ...unread, enrollTotp, restoring: null, signedIn: null }).toSorted()).toEqual(
    Object.keys(stepTargets).toSorted(),
  );
});

test("the chart's states are the steps, no more and no less", () => {
  type Value = SnapshotFrom<typeof authMachine>["value"];
  type Keys<Union> = Union extends string ? Union : Union extends object ? keyof Union : never;
  type Compound = "signIn" | "registration" | "recovery" | "afterSignIn";
  type Inside<Union> = Union extends object ? Union[keyof Union & Compound] : never;
  type StateName = Exclude<Keys<Value>, Compound> | Keys<Inside<Value>>;
  expectTypeOf<StateName>().toEqualTypeOf<AuthStepName>();
});

test("a step offers its own commands and no others", () => {
  expectTypeOf<AuthSteps["confirmTotp"]>().not.toHaveProperty("resend");
  expectTypeOf<AuthSteps["restoring"]>().not.toHaveProperty("back");
  expectTypeOf<AuthSteps["unsupportedChallenge"]>().not.toHaveProperty("submit");
  // @ts-expect-error confirmTotp takes a code, never a password
  expectTypeOf<AuthSteps["confirmTotp"]["submit"]>().toBeCallableWith({ password: "x" });
});
