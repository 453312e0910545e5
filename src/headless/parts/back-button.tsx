"use client";
import { forwardRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useBack } from "../use-back.js";
import type { PartProps } from "./part/part-props.js";
import { usePart } from "./part/use-part.js";
import { usePartStep } from "./screen/step-context.js";

/** State of a {@link BackButton}, mirrored to `data-*`. */
export interface BackButtonState {
  /** Whether a request is under way. */
  readonly pending: boolean;
}

/** Props of {@link BackButton}. */
export interface BackButtonProps extends PartProps<"button", BackButtonState> {
  /** The step that it belongs to. @default the step of the Screen around */
  step?: AuthStep | undefined;
  /** The words. */
  children?: ReactNode;
}

/** Gives the attempt up, also while a request is under way. Renders nothing on steps that have no way back. */
export const BackButton = forwardRef<HTMLButtonElement, BackButtonProps>(function BackButton(
  { step: own, ...props },
  ref,
): ReactElement | null {
  const step = usePartStep(own);
  const back = useBack(step);
  const part = usePart("button", {
    props,
    ref,
    own: { type: "button", onClick: back ?? undefined },
    state: { pending: step?.pending ?? false },
  });
  return back === null ? null : part;
});
