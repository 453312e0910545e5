import type { AuthStep, AuthSteps } from "../../../machine/auth-steps.js";

/** A step whose code can be sent again. */
export type ResendableStep = Extract<AuthStep, { readonly resendAt: number | null }>;

type NotResendable = AuthSteps["confirmCode"] & { readonly resendAt: null };

/** Whether `step` has a code that may be sent again, now or later: only the code of a challenge may be the last. */
export const isResendable = (step: AuthStep | null): step is Exclude<ResendableStep, NotResendable> =>
  step !== null && "resendAt" in step && (step.name !== "confirmCode" || step.resendAt !== null);
