"use client";
import { forwardRef, useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { ProviderContext } from "../provider-context.js";
import type { PartProps } from "./part/part-props.js";
import { usePart } from "./part/use-part.js";
import { usePartStep } from "./screen/step-context.js";

/** State of a {@link BackButton}, mirrored to `data-*`. */
export interface BackButtonState {
  readonly pending: boolean;
}

/** Props of {@link BackButton}. */
export interface BackButtonProps extends PartProps<"button", BackButtonState> {
  /** @default the step of the Screen around */
  step?: AuthStep | undefined;
  children?: ReactNode;
}

/** Gives the attempt up, also while a request is under way. Renders nothing on steps that have no way back. */
export const BackButton = forwardRef<HTMLButtonElement, BackButtonProps>(function BackButton(
  { step: own, ...props },
  ref,
): ReactElement | null {
  const step = usePartStep(own);
  const focus = useContext(ProviderContext)?.slot.focus;
  const back = () => {
    if (step === null || !("back" in step)) return;
    focus?.goBack();
    void step.back();
  };
  const part = usePart("button", {
    props,
    ref,
    own: { type: "button", onClick: back },
    state: { pending: step?.pending ?? false },
  });
  return step !== null && "back" in step ? part : null;
});
