"use client";
import { useState } from "react";
import type { ReactElement } from "react";
import { useStepKey } from "../../headless/use-step-key.js";
import type { AuthStep } from "../../machine/auth-steps.js";
import { lateParts } from "../late-parts.js";
import { useLoadedStep } from "../lazy/use-loaded-step.js";
import { renderStep } from "../render-step.js";
import { useScreens } from "../screens/use-screens.js";
import type { FirstForms } from "../screens/entrance-screens.js";
import { ScreenBoundary } from "./screen-boundary.js";
import { LateFailure } from "./late-failure.js";
import { ScreenLoading } from "./screen-loading.js";

/** Props of {@link StepView}. */
export interface StepViewProps {
  readonly step: AuthStep;
  /** First forms that are here already, beside that of a sign-in. @default none */
  readonly firstForms?: Partial<FirstForms> | undefined;
}

/** A step by its screen: the app's own where it gave one. Never a blank: what cannot be loaded or drawn is an error with a way on. */
export const StepView = ({ step, firstForms }: StepViewProps): ReactElement => {
  const screensAt = useScreens(firstForms);
  const { step: shown, failure } = useLoadedStep(step, screensAt(step)[step.name] ?? lateParts);
  const moved = useMoved(useStepKey(step));
  const shownKey = useStepKey(shown ?? step);
  const draw = () => {
    if (failure !== null) return <LateFailure step={step} reason="notLoaded" {...failure} />;
    if (shown === null) return <ScreenLoading />;
    return (
      <ScreenBoundary key={shownKey} step={shown}>
        {renderStep(screensAt(shown), shown.name, shown)}
      </ScreenBoundary>
    );
  };
  return (
    <div className="latchkey-stage" data-moved={moved ? "" : undefined}>
      {draw()}
    </div>
  );
};

/** True once the step has changed: nothing moves on first paint. */
const useMoved = (key: string): boolean => {
  const [first] = useState(key);
  const [moved, setMoved] = useState(false);
  if (key !== first && !moved) setMoved(true);
  return moved;
};
