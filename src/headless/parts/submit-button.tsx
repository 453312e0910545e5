"use client";
import { forwardRef } from "react";
import type { MouseEvent, ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import type { PartProps } from "./part/part-props.js";
import { usePart } from "./part/use-part.js";
import { usePartStep } from "./screen/step-context.js";

/** State of a {@link SubmitButton}, mirrored to `data-*`. */
export interface SubmitButtonState {
  /** True while the submit itself is under way. */
  readonly pending: boolean;
  /** True while pressing does nothing: any request is under way. */
  readonly busy: boolean;
}

/** Props of {@link SubmitButton}. */
export interface SubmitButtonProps extends PartProps<"button", SubmitButtonState> {
  /** The step that it belongs to. @default the step of the Form or Screen around */
  step?: AuthStep | undefined;
  /** The words. */
  children?: ReactNode;
}

/** Submits the form. While a request is under way it keeps its name and focus and is `aria-disabled`, never `disabled`. */
export const SubmitButton = forwardRef<HTMLButtonElement, SubmitButtonProps>(function SubmitButton(
  { step: own, ...props },
  ref,
) {
  const step = usePartStep(own);
  // What is pressed while a session is being restored is held and sent afterwards: only a second press does nothing.
  const busy = step !== null && step.pending && (step.name !== "restoring" || step.command !== null);
  const stop = (event: MouseEvent) => busy && event.preventDefault();
  return usePart("button", {
    props,
    ref,
    own: { type: "submit", "aria-disabled": busy || undefined, onClick: stop },
    state: { pending: step?.command === "submit", busy },
  });
});
