"use client";
import { useSettings } from "../../headless/use-settings.js";
import type { AuthSteps } from "../../machine/auth-steps.js";

/** The first form's step; while the session is being restored a stand-in made of what the app said of its pool. */
export const useFirstForm = (step: AuthSteps["enterCredentials" | "restoring"]): AuthSteps["enterCredentials"] => {
  const { signInWith = ["username"], asksPasswordFirst } = useSettings();
  if (step.name === "enterCredentials") return step;
  return {
    ...step,
    name: "enterCredentials",
    identifier: "",
    signInWith,
    asksPassword: asksPasswordFirst,
    lockedUntil: null,
    notSignedOut: [],
    // Never called: the form holds what is submitted too early.
    submit: () => Promise.resolve({ error: null, step }),
  };
};
