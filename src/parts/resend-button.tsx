"use client";
import { forwardRef } from "react";
import { ResendButton as BareResendButton } from "../headless/parts/resend-button/resend-button.js";
import type { ResendButtonProps } from "../headless/parts/resend-button/resend-button.js";
import type { ResendStatusProps } from "../headless/parts/resend-button/resend-status.js";
import { useMessages } from "./use-messages.js";
import { useSlot } from "./use-slot.js";

const Status = forwardRef<HTMLSpanElement, Partial<ResendStatusProps>>(function ResendStatus(
  { children, ...props },
  ref,
) {
  const { common } = useMessages();
  return (
    <BareResendButton.Status ref={ref} {...props} className={useSlot("hint", props.className)}>
      {children ?? ((status) => (status === "sent" ? common.codeSent : common.resendAvailable))}
    </BareResendButton.Status>
  );
});

/** The headless ResendButton as a text link that counts down. @default children the kit's words */
export const ResendButton = Object.assign(
  forwardRef<HTMLButtonElement, ResendButtonProps>(function ResendButton({ children, ...props }, ref) {
    const { common } = useMessages();
    return (
      <BareResendButton ref={ref} {...props} className={useSlot("link", props.className)}>
        {children ?? ((left) => (left > 0 ? common.resendIn(left) : common.resend))}
      </BareResendButton>
    );
  }),
  {
    /** Says that a code was sent, and when another may be asked for. */
    Status,
  },
);
