"use client";
import type { ReactElement } from "react";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";
import { StepScreen } from "./step-screen.js";

/** Props of {@link ScreenFailed}. */
export interface ScreenFailedProps {
  readonly step: AuthStep;
  /** What went wrong: its code did not arrive, or it threw. */
  readonly reason: "notLoaded" | "notDrawn";
  readonly onRetry: () => void;
}

/** The card of a step whose screen cannot be shown: what happened, and to try again or to go back. */
export const ScreenFailed = ({ step, reason, onRetry }: ScreenFailedProps): ReactElement => {
  const { common } = useMessages();
  const { Alert, Button } = useCustomisation().components;
  return (
    <StepScreen step={step} title={common.failedTitle}>
      <div role="alert">
        <Alert tone="error">{reason === "notLoaded" ? common.chunkFailed : common.screenFailed}</Alert>
      </div>
      <Button type="button" variant="primary" onClick={onRetry}>
        {common.retry}
      </Button>
    </StepScreen>
  );
};
