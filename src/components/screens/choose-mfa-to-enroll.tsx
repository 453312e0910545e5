"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";
import { MethodForm } from "../form/method-form.js";
import { StepEnd } from "../form/step-end.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** Which second factor do you want to set up? Where that is SMS alone, why it cannot be done here. */
export const ChooseMfaToEnroll = ({ step }: ScreenProps<"chooseMfaToEnroll">): ReactElement => {
  const { title, subtitle, submit, smsOnly } = useMessages().chooseMfaToEnroll;
  const { Alert } = useCustomisation().components;
  if (step.methods.length === 0) {
    return (
      <StepScreen step={step} title={title} subtitle={subtitle}>
        <div role="alert">
          <Alert tone="neutral">{smsOnly}</Alert>
        </div>
      </StepScreen>
    );
  }
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <MethodForm methods={step.methods} submit={submit} onChoose={(method) => step.submit({ method })} />
      <StepEnd step={step} />
    </StepScreen>
  );
};
