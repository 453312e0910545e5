"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { MethodForm } from "../form/method-form.js";
import { StepEnd } from "../form/step-end.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** Which of your second factors? */
export const ChooseMfaMethod = ({ step }: ScreenProps<"chooseMfaMethod">): ReactElement => {
  const { title, subtitle, submit } = useMessages().chooseMfaMethod;
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <MethodForm methods={step.methods} submit={submit} onChoose={(method) => step.submit({ method })} />
      <StepEnd step={step} />
    </StepScreen>
  );
};
