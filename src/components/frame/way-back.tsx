"use client";
import type { ReactElement, ReactNode } from "react";
import { noteBack } from "../../headless/note-back.js";
import { useProvider } from "../../headless/provider-context.js";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { BackIcon } from "../../parts/icons/back-icon.js";
import { useMessages } from "../../parts/use-messages.js";
import { StepLink } from "./step-link.js";

/** Props of {@link WayBack}. */
export interface WayBackProps {
  readonly step: AuthSteps["signUp" | "requestPasswordReset" | "restoring"];
  /** The words. @default an arrow, and "Back to sign in" */
  readonly children?: ReactNode;
}

/** Back to the sign-in from another first form, also while a request is under way: with what was typed, and to the link that led here. */
export const WayBack = ({ step, children }: WayBackProps): ReactElement => {
  const { focus } = useProvider("WayBack").slot;
  const words = useMessages().common.back;
  const back = (values: { readonly username?: string }) => {
    noteBack(focus);
    if (step.name !== "restoring") void step.back(values);
  };
  return (
    <StepLink step={step} to="enterCredentials" go={back}>
      {children ?? (
        <>
          <BackIcon />
          {words}
        </>
      )}
    </StepLink>
  );
};
