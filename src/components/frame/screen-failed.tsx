"use client";
import { useContext, useEffect } from "react";
import type { ReactElement } from "react";
import { noteChange } from "../../headless/note-change.js";
import { ProviderContext } from "../../headless/provider-context.js";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useMessages } from "../../parts/use-messages.js";
import { useCustomisation } from "../use-customisation.js";
import { StepScreen } from "./step-screen.js";

/** Props of {@link ScreenFailed}. */
export interface ScreenFailedProps {
  readonly step: AuthStep;
  /** What went wrong: its code did not arrive, or it threw. */
  readonly reason: "notLoaded" | "notDrawn";
  readonly retry: () => void;
  /** Another try is under way. @default false */
  readonly isRetrying?: boolean;
  /** How often it went wrong: each time is said anew. @default 1 */
  readonly tries?: number;
}

/** The card of a step whose screen cannot be shown: what happened, and to try again or to go back. */
export const ScreenFailed = ({
  step,
  reason,
  retry,
  isRetrying = false,
  tries = 1,
}: ScreenFailedProps): ReactElement => {
  const { common } = useMessages();
  const { Alert, Button } = useCustomisation().components;
  const focus = useContext(ProviderContext)?.slot.focus;
  // What comes in its place is another screen of the same step, and takes focus as on a change of step.
  useEffect(() => () => noteChange(focus), [focus]);
  return (
    <StepScreen step={{ ...step, pending: isRetrying }} title={common.failedTitle}>
      <div role="alert">
        <Alert key={tries} tone="error">
          {reason === "notLoaded" ? common.chunkFailed : common.screenFailed}
        </Alert>
      </div>
      <Button
        type="button"
        variant="primary"
        pending={isRetrying}
        aria-disabled={isRetrying || undefined}
        onClick={isRetrying ? undefined : retry}
      >
        {common.retry}
      </Button>
    </StepScreen>
  );
};
