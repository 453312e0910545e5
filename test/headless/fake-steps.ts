import type { AuthSteps, Result } from "../../src/headless/index.js";
import { steps } from "../components/steps.js";

const never = (): Promise<Result> => new Promise(() => {});

const base = { pending: false, command: null, error: null, clearError: () => {} } as const;

/** A step that asks for a code, as plain data. */
export const codeStep = (facts: Partial<AuthSteps["confirmCode"]> = {}): AuthSteps["confirmCode"] => ({
  ...base,
  name: "confirmCode",
  identifier: "ada",
  expiresAt: Date.now() + 180_000,
  purpose: "secondFactor",
  delivery: { medium: "SMS", destination: "+*******0100" },
  codeLength: 6,
  resendAt: 0,
  back: never,
  submit: never,
  resend: never,
  ...facts,
});

/** The first step, as plain data. */
export const credentialsStep = (facts: Partial<AuthSteps["enterCredentials"]> = {}): AuthSteps["enterCredentials"] => ({
  ...steps.enterCredentials,
  ...facts,
});
