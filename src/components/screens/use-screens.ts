"use client";
import type { AuthStep } from "../../machine/auth-steps.js";
import { lateParts } from "../late-parts.js";
import type { ScreensHere } from "../render-step.js";
import { useCustomisation } from "../use-customisation.js";
import { EnterCredentials } from "./enter-credentials.js";
import type { FirstForms } from "./entrance-screens.js";

/**
 * The screens that are here at a step: the app's own, else the kit's. While the session is being restored what follows stands
 * there already.
 */
export const useScreens = (given: Partial<FirstForms> | undefined): ((step: AuthStep) => ScreensHere) => {
  const { screens: own } = useCustomisation();
  return (step) => {
    const kit = { ...lateParts.get()?.lateScreens, enterCredentials: EnterCredentials, ...given };
    return { ...kit, restoring: step.name === "restoring" ? kit[step.entrance] : undefined, ...own };
  };
};
