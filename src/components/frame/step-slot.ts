import type { ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import type { StepSlot } from "../customisation.js";

/** What an app put into a slot, for this step. */
export const stepSlot = (slot: StepSlot, step: AuthStep): ReactNode => (typeof slot === "function" ? slot(step) : slot);
