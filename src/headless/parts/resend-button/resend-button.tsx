"use client";
import { forwardRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { AuthStep } from "../../../machine/auth-steps.js";
import { useCountdown } from "../../use-countdown.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { usePartStep } from "../screen/step-context.js";
import { ResendStatus } from "./resend-status.js";
import { isResendable } from "./resendable.js";

/** State of a {@link ResendButton}, mirrored to `data-*`. */
export interface ResendButtonState {
  /** True while the resend is under way. */
  readonly pending: boolean;
  /** True until another code may be asked for. */
  readonly waiting: boolean;
}

/** Props of {@link ResendButton}. */
export interface ResendButtonProps extends PartProps<"button", ResendButtonState> {
  /** The step that it belongs to. @default the step of the Screen around */
  step?: AuthStep | undefined;
  /** The words; a function gets the whole seconds still to wait, 0 when there is no wait. */
  children?: ReactNode | ((secondsLeft: number) => ReactNode);
}

/** Sends another code. While it has to wait it stays in place, `aria-disabled`. Renders nothing where no code can be sent again. */
export const ResendButton = Object.assign(
  forwardRef<HTMLButtonElement, ResendButtonProps>(function ResendButton(
    { step: own, children, ...props },
    ref,
  ): ReactElement | null {
    const step = usePartStep(own);
    const secondsLeft = useCountdown(isResendable(step) ? step.resendAt : null);
    const isIdle = step?.pending === false && secondsLeft === 0;
    const resend = () => {
      if (isIdle && isResendable(step)) void step.resend();
    };
    const part = usePart("button", {
      props,
      ref,
      own: { type: "button", "aria-disabled": !isIdle || undefined, onClick: resend },
      state: { pending: step?.command === "resend", waiting: secondsLeft > 0 },
      children: typeof children === "function" ? children(secondsLeft) : children,
    });
    return isResendable(step) ? part : null;
  }),
  {
    /** Says that a code was sent, and when another may be asked for. */
    Status: ResendStatus,
  },
);
