"use client";
import { forwardRef, useId, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import type { AuthStep, AuthStepName } from "../../../machine/auth-steps.js";
import { useStepKey } from "../../use-step-key.js";
import { useFaultStore } from "../faults/use-fault-store.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { useDialogHeadingId } from "./dialog-heading.js";
import { StepContext } from "./step-context.js";
import { useStepFocus } from "./use-step-focus.js";

/** State of a Screen, mirrored to `data-*`. */
export interface ScreenState {
  /** The step's name. */
  readonly step: AuthStepName;
  /** Whether a request is under way. */
  readonly pending: boolean;
  /** Whether the step has an error. */
  readonly invalid: boolean;
}

/** Props of a Screen. */
export interface ScreenProps extends PartProps<"section", ScreenState> {
  /** What the screen shows; the parts inside read it from here. */
  step: AuthStep;
  /** Focus the first field when this is the first screen of the page. Later screens take focus by themselves. @default false */
  autoFocus?: boolean | undefined;
  /** The step's heading and form. */
  children?: ReactNode;
}

/** What a step's heading and form stand in. */
export const ScreenRoot = forwardRef<HTMLElement, ScreenProps>(function Screen(
  { step, autoFocus = false, ...props },
  ref,
) {
  const section = useRef<HTMLElement>(null);
  const ownId = useId();
  const headingId = useDialogHeadingId() ?? ownId;
  const faults = useFaultStore(useStepKey(step));
  useStepFocus({ section, step, headingId, autoFocus });

  const context = useMemo(() => ({ step, faults, headingId }), [step, faults, headingId]);
  const part = usePart("section", {
    props,
    ref,
    ownRef: section,
    own: { "aria-labelledby": headingId },
    state: { step: step.name, pending: step.pending, invalid: step.error !== null },
  });
  return <StepContext.Provider value={context}>{part}</StepContext.Provider>;
});
