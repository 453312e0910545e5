"use client";
import type { AuthStep } from "../../../machine/auth-steps.js";
import type { AuthError } from "../../../protocol/auth-error.js";
import { useFaults } from "../faults/use-faults.js";

/** The step's error, unless a field says it. */
export function useErrorToSay(step: AuthStep | null): AuthError | null {
  const field = step?.error?.field;
  const isSaidByField = useFaults((faults) => field !== undefined && faults.isShownAt(field), false);
  return isSaidByField ? null : (step?.error ?? null);
}
