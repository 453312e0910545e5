"use client";
import { useSettings } from "../../headless/use-settings.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { standIn } from "./stand-in.js";

/** The first form's step; while the session is being restored a stand-in made of what the app said of its pool. */
export const useFirstForm = (step: AuthSteps["enterCredentials" | "restoring"]): AuthSteps["enterCredentials"] => {
  const { signInWith = ["username"], asksPasswordFirst, keepSignedIn, signUp } = useSettings();
  if (step.name === "enterCredentials") return step;
  const later = standIn(step);
  return {
    ...later,
    name: "enterCredentials",
    signInWith,
    asksPassword: asksPasswordFirst,
    asksToKeepSignedIn: keepSignedIn === "ask",
    remember: false,
    lockedUntil: null,
    notSignedOut: [],
    goodNews: null,
    goToSignUp: signUp === false ? null : later.submit,
    goToResetPassword: later.submit,
  };
};
