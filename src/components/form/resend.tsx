"use client";
import type { ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { ResendButton } from "../../parts/resend-button.js";
import { useMessages } from "../../parts/use-messages.js";

/** Another code: a link that counts down, and what came of it; or why there is none. A challenge that ran out offers none. */
export const Resend = ({ step }: { readonly step: AuthSteps["confirmCode"] }): ReactElement | null => {
  const { common } = useMessages();
  if (step.error?.code === "challengeExpired") return null;
  if (step.resendAt === null) return <p className="latchkey-hint">{common.cannotResend}</p>;
  return (
    <div className="latchkey-resend">
      <ResendButton />
      <ResendButton.Status />
    </div>
  );
};
