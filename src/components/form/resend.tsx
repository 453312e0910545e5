"use client";
import { useContext, useRef } from "react";
import type { ReactElement } from "react";
import { StepContext } from "../../headless/parts/screen/step-context.js";
import { useLayoutEffect } from "../../headless/use-layout-effect.js";
import type { AuthStep } from "../../machine/auth-steps.js";
import { ResendButton } from "../../parts/resend-button.js";
import { useMessages } from "../../parts/use-messages.js";
import { useSlot } from "../../parts/use-slot.js";

/** Props of {@link Resend}. */
export interface ResendProps {
  readonly step: Extract<AuthStep, { readonly resendAt: number | null }>;
}

/** Another code or link: what sends it and counts down, and what came of it; or why there is none. A challenge that ran out offers none. */
export const Resend = ({ step }: ResendProps): ReactElement | null => {
  const { common } = useMessages();
  const hint = useSlot("hint");
  if (step.error?.code === "challengeExpired") return null;
  if (step.name === "confirmCode" && step.resendAt === null) return <p className={hint}>{common.cannotResend}</p>;
  return <ResendRow isLink={"confirmBy" in step && step.confirmBy === "link"} />;
};

const ResendRow = ({ isLink }: { readonly isLink: boolean }): ReactElement => {
  const { common, confirmSignUp } = useMessages();
  const words = isLink ? confirmSignUp : common;
  const row = useRef<HTMLDivElement>(null);
  const headingId = useContext(StepContext)?.headingId ?? null;
  useLayoutEffect(() => {
    const element = row.current;
    const screen = element?.closest("section");
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(() => focusWayOn(screen, headingId));
    };
  }, [headingId]);
  return (
    <div ref={row} className="latchkey-resend">
      <ResendButton>{(left) => (left > 0 ? words.resendIn(left) : words.resend)}</ResendButton>
      <ResendButton.Status>
        {(status) => (status === "sent" ? words.codeSent : words.resendAvailable)}
      </ResendButton.Status>
    </div>
  );
};

// Focus would fall off the page with the link: it goes to what is said in its place, or to the title.
const focusWayOn = (screen: Element | null | undefined, headingId: string | null): void => {
  const startAgain = screen?.querySelector<HTMLElement>('[role="alert"] :is(button, a)');
  (startAgain ?? document.getElementById(headingId ?? ""))?.focus();
};
