"use client";
import { useSettings } from "../../headless/use-settings.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { standIn } from "./stand-in.js";

/** The step of the form that asks for a code; while the session is being restored a stand-in made of what the app said of its pool. */
export const useResetForm = (
  step: AuthSteps["requestPasswordReset" | "restoring"],
): AuthSteps["requestPasswordReset"] => {
  const { signInWith = ["username"] } = useSettings();
  if (step.name === "requestPasswordReset") return step;
  const later = standIn(step);
  return { ...later, name: "requestPasswordReset", signInWith, back: later.submit };
};
