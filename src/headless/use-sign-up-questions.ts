"use client";
import { signUpQuestions } from "../machine/sign-up-questions.js";
import type { SignUpQuestions } from "../machine/sign-up-questions.js";
import { useSettings } from "./use-settings.js";

/** What a sign-up asks for beside the password: what its form needs before the flow exists. */
export const useSignUpQuestions = (): SignUpQuestions => signUpQuestions(useSettings());
