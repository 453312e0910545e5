import type { ComponentType, ReactElement } from "react";
import type { AuthStepName, AuthSteps } from "../machine/auth-steps.js";

/** Props of the screen of one step. */
export interface ScreenProps<Name extends AuthStepName> {
  /** Its facts and commands. */
  step: AuthSteps[Name];
}

/** A component for every step: one that is missing does not compile. */
export type Screens = { readonly [Name in AuthStepName]: ComponentType<ScreenProps<Name>> };

/** The screens that are here already. */
export type ScreensHere = { readonly [Name in AuthStepName]?: Screens[Name] | undefined };

/** The only dispatcher from a step to its screen; nothing where there is none yet. */
export const renderStep = <Name extends AuthStepName>(
  screens: ScreensHere,
  name: Name,
  step: AuthSteps[Name],
): ReactElement | null => {
  const Screen: ComponentType<ScreenProps<Name>> | undefined = screens[name];
  return Screen === undefined ? null : <Screen step={step} />;
};
