import type { AuthStepName } from "../../machine/auth-steps.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import { errorsOf } from "../errors-of.js";
import type { SituationOf, StepCase, StepVariant } from "./step-case.js";
import { stepVariants } from "./step-variants.js";

/** The names of a step's cases. `restoring` is always busy, and an `unsupportedChallenge` has nothing to send. */
export type StepCaseName<Name extends AuthStepName> =
  | "idle"
  | (Name extends "restoring" | "unsupportedChallenge" ? never : "pending")
  | (typeof errorsOf)[Name][number]
  | keyof (typeof stepVariants)[Name];

/** For each step its cases by name. */
export type StepCases = {
  readonly [Name in AuthStepName]: { readonly [Case in StepCaseName<Name>]: StepCase<SituationOf<Name>> };
};

/**
 * Every state of every step, by step and then by name: idle, pending, each error that the step can show, each fact that strains
 * it. Stories, pictures and tests are made of this table.
 */
export const stepCases: StepCases = assemble();

function assemble(): StepCases {
  // SAFETY: the keys of `errorsOf` are those of all steps.
  const steps = Object.keys(errorsOf) as AuthStepName[];
  // SAFETY: `casesOf` makes the cases that `StepCaseName` names.
  return Object.fromEntries(steps.map((step) => [step, casesOf(step)])) as StepCases;
}

function casesOf(step: AuthStepName): Readonly<Record<string, StepCase>> {
  const sends = step !== "restoring" && step !== "unsupportedChallenge";
  const errors: readonly AuthErrorCode[] = errorsOf[step];
  const variants: Readonly<Record<string, StepVariant>> = stepVariants[step];
  return {
    idle: { kind: "idle" },
    ...(sends ? { pending: { kind: "pending", moment: "pending" } } : {}),
    ...Object.fromEntries(errors.map((code) => [code, { kind: "error", ...failure(step, code) }])),
    ...Object.fromEntries(Object.entries(variants).map(([name, variant]) => [name, { kind: "variant", ...variant }])),
  };
}

// A challenge's time runs out by itself: that of the fixtures in three minutes.
function failure(step: AuthStepName, code: AuthErrorCode): StepVariant {
  return code === "challengeExpired" && step !== "enterCredentials" ? { openFor: 180 } : { moment: code };
}
