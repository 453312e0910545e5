"use client";
import { useContext } from "react";
import type { AuthStep } from "../machine/auth-steps.js";
import { ProviderContext } from "./provider-context.js";
import { stepKey } from "./step-key.js";

/** The key of a step's form under the provider around: another client is another form, and gets nothing that was typed for the last. */
export function useStepKey(step: AuthStep): string {
  const ordinal = useContext(ProviderContext)?.slot.ordinal ?? 0;
  return `${stepKey(step)} ${ordinal}`;
}
