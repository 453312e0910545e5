import type { AuthStepName } from "../../src/index.js";
import { stepCases } from "../../src/testing/cases/step-cases.js";
import type { StepCaseName } from "../../src/testing/cases/step-cases.js";
import type { StepCase } from "../../src/testing/cases/step-case.js";

/** A step, and one of its cases. */
export interface DestinationOn<Name extends AuthStepName> {
  readonly step: Name;
  /** @default 'idle' */
  readonly case?: StepCaseName<Name>;
}

/** A case of any step. */
export type Destination = { [Name in AuthStepName]: DestinationOn<Name> }[AuthStepName];

/** What the table says of a case. */
export const caseOf = ({ step, case: name = "idle" }: Destination): StepCase => {
  const cases: Readonly<Record<string, StepCase>> = stepCases[step];
  const found = cases[name];
  if (found === undefined) throw new Error(noCase(step, name));
  return found;
};

const noCase = (step: AuthStepName, name: string): string =>
  `${step} has no case "${name}". Nothing leads there. Add it to stepVariants or errorsOf, or name another.`;
