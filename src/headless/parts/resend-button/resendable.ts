import type { AuthStep } from "../../../machine/auth-steps.js";

/** A step whose code can be sent again. */
export type ResendableStep = Extract<AuthStep, { readonly resendAt: number | null }>;

/** Whether `step` has a code that may be sent again, now or later. */
export const isResendable = (step: AuthStep | null): step is ResendableStep & { readonly resendAt: number } =>
  step !== null && "resendAt" in step && step.resendAt !== null;
