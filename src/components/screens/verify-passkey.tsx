"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { StepEnd } from "../form/step-end.js";
import { StepForm } from "../form/step-form.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** The browser's passkey dialog, announced before it opens. */
export const VerifyPasskey = ({ step }: ScreenProps<"verifyPasskey">): ReactElement => {
  const { title, subtitle, submit } = useMessages().verifyPasskey;
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <StepForm submit={submit} onSubmit={() => step.submit()} />
      <StepEnd step={step} />
    </StepScreen>
  );
};
