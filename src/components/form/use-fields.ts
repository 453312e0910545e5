"use client";
import type { AuthSteps } from "../../machine/auth-steps.js";
import type { AuthField, FieldStepName } from "../auth-field.js";
import { useCustomisation } from "../use-customisation.js";

/** The fields of a step: what the app's `fields` makes of the kit's own. */
export const useFields = <Name extends FieldStepName>(
  step: AuthSteps[Name] & { readonly name: Name },
  defaults: readonly AuthField[],
): readonly AuthField[] => {
  const shape = useCustomisation().fields[step.name];
  return shape === undefined ? defaults : shape(defaults, step);
};
