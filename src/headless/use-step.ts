"use client";
import { useState, useSyncExternalStore } from "react";
import type { AuthStep, AuthStepName, AuthSteps } from "../machine/auth-steps.js";
import { restoringStep } from "./restoring-step.js";
import { inDevelopment } from "./in-development.js";
import { usageError } from "./usage-error.js";
import { useFlow } from "./use-flow.js";

/**
 * What the person does now: a union on `name`, with the facts and the commands of that step and nothing else.
 *
 * With names it narrows: for a component that is rendered on these steps only. It throws when first mounted on another step;
 * afterwards it keeps its last value, so that a component on its way out still renders.
 */
export function useStep(): AuthStep;
/** The step, for a component that is rendered on the steps named only. */
export function useStep<Name extends AuthStepName>(...names: readonly [Name, ...Name[]]): AuthSteps[Name];
export function useStep(...names: readonly AuthStepName[]): AuthStep {
  const { slot, subscribe } = useFlow("useStep()");
  const [narrow] = useState(() => createNarrowing(names));
  const step = useSyncExternalStore(
    subscribe,
    () => narrow(slot.getStep()),
    () => narrow(restoringStep),
  );
  if (names.length > 0 && !names.includes(step.name)) throw wrongStep(names, step.name);
  return step;
}

function createNarrowing(names: readonly AuthStepName[]): (step: AuthStep) => AuthStep {
  let last: AuthStep | null = null;
  return (step) => {
    if (names.length === 0 || names.includes(step.name)) last = step;
    return last ?? step;
  };
}

const wrongStep = (names: readonly AuthStepName[], found: AuthStepName): Error =>
  usageError(
    `useStep(${names.map((name) => `"${name}"`).join(", ")}) was mounted on the step "${found}".`,
    inDevelopment &&
      "The facts and commands that it promises do not exist there. " +
        "Render the component only where useStep().name is one of these names, or call useStep() without names and narrow.",
  );
