"use client";
import { forwardRef, useState } from "react";
import type { ReactNode } from "react";
import type { AuthStep } from "../../../machine/auth-steps.js";
import { useCountdown } from "../../use-countdown.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { usePartStep } from "../screen/step-context.js";
import { isResendable } from "./resendable.js";

/** What a `ResendButton.Status` says: nothing yet, a code was sent again and a wait began, or the wait is over. */
export type ResendStatusName = "idle" | "sent" | "ready";

/** State of a `ResendButton.Status`, mirrored to `data-*`. */
export interface ResendStatusState {
  /** How far it is. */
  readonly status: ResendStatusName;
}

/** Props of `ResendButton.Status`. */
export interface ResendStatusProps extends PartProps<"span", ResendStatusState> {
  /** The step that it belongs to. @default the step of the Screen around */
  step?: AuthStep | undefined;
  /** The words for `sent` and `ready`. Put no countdown here: it would be read out every second. */
  children: (status: Exclude<ResendStatusName, "idle">) => ReactNode;
}

/** The live region beside a resend button. It speaks when a code was sent again and when the wait is over, and never counts. */
export const ResendStatus = forwardRef<HTMLSpanElement, ResendStatusProps>(function ResendStatus(
  { step: own, children, ...props },
  ref,
) {
  const status = useResendStatus(usePartStep(own));
  return usePart("span", {
    props,
    ref,
    own: { role: "status" },
    state: { status },
    children: status === "idle" ? null : children(status),
  });
});

function useResendStatus(step: AuthStep | null): ResendStatusName {
  const resendAt = isResendable(step) ? step.resendAt : null;
  const isWaiting = useCountdown(resendAt) > 0;
  const [first] = useState({ resendAt, isWaiting });
  const isFirst = resendAt === first.resendAt;
  if (resendAt === null || (isFirst && isWaiting === first.isWaiting)) return "idle";
  return isWaiting ? "sent" : "ready";
}
