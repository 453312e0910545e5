"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";

/** The service asks for something that this version does not know: its name, and the way back. */
export const UnsupportedChallenge = ({ step }: ScreenProps<"unsupportedChallenge">): ReactElement => {
  const { title, subtitle, explanation } = useMessages().unsupportedChallenge;
  const { Alert } = useCustomisation().components;
  return (
    <StepScreen step={step} title={title} subtitle={subtitle}>
      <div role="alert">
        <Alert tone="neutral">{explanation(step)}</Alert>
      </div>
    </StepScreen>
  );
};
