"use client";
import { createContext, useContext } from "react";
import type { AuthStep } from "../../../machine/auth-steps.js";
import type { FaultStore } from "../faults/fault-store.js";

/** What a Screen, or a Form that stands alone, tells the parts inside it. */
export interface StepContextValue {
  readonly step: AuthStep;
  readonly faults: FaultStore;
  /** The id of the step's heading; `null` in a form without a screen. */
  readonly headingId: string | null;
}

/** The step that the parts inside belong to, or `null`. */
export const StepContext = createContext<StepContextValue | null>(null);

/** The step that a part belongs to: its own `step` prop, else that of the Screen or Form around it, else `null`. */
export function usePartStep<Step extends AuthStep>(own: Step | undefined): Step | AuthStep | null {
  const around = useContext(StepContext);
  return own ?? around?.step ?? null;
}
