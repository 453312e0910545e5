"use client";
import { useSettings } from "../../headless/use-settings.js";
import { useSignUpQuestions } from "../../headless/use-sign-up-questions.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { standIn } from "./stand-in.js";

/** The step of the sign-up form; while the session is being restored a stand-in made of what the app said of its pool. */
export const useSignUpForm = (step: AuthSteps["signUp" | "restoring"]): AuthSteps["signUp"] => {
  const questions = useSignUpQuestions();
  const { passwordPolicy = null } = useSettings();
  if (step.name === "signUp") return step;
  const later = standIn(step);
  return { ...later, name: "signUp", ...questions, attributes: {}, passwordPolicy, back: later.submit };
};
