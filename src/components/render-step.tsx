import type { ComponentType, ReactElement } from "react";
import type { AuthStepName, AuthSteps } from "../machine/auth-steps.js";

/** Props of the screen of one step. */
export interface ScreenProps<Name extends AuthStepName> {
  /** Its facts and commands. */
  step: AuthSteps[Name];
}

/** A component for every step: one that is missing does not compile. */
export type Screens = { readonly [Name in AuthStepName]: ComponentType<ScreenProps<Name>> };

/** The only dispatcher from a step to its screen. */
export const renderStep = <Name extends AuthStepName>(
  screens: Screens,
  name: Name,
  step: AuthSteps[Name],
): ReactElement => {
  const Screen: ComponentType<ScreenProps<Name>> = screens[name];
  return <Screen step={step} />;
};
