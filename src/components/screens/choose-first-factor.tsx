"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { MethodForm } from "../form/method-form.js";
import { StepEnd } from "../form/step-end.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** How do you want to prove who you are? */
export const ChooseFirstFactor = ({ step }: ScreenProps<"chooseFirstFactor">): ReactElement => {
  const { title, subtitle, submit } = useMessages().chooseFirstFactor;
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <MethodForm methods={step.factors} submit={submit} onChoose={(factor) => step.submit({ factor })} />
      <StepEnd step={step} />
    </StepScreen>
  );
};
