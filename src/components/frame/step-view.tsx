"use client";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStepKey } from "../../headless/use-step-key.js";
import type { AuthStep } from "../../machine/auth-steps.js";
import { useLoadedStep } from "../lazy/use-loaded-step.js";
import { renderStep } from "../render-step.js";
import { defaultScreens } from "../screens/default-screens.js";
import { useCustomisation } from "../use-customisation.js";
import { ScreenBoundary } from "./screen-boundary.js";
import { LateFailure } from "./late-failure.js";
import { ScreenLoading } from "./screen-loading.js";

/** A step by its screen: the app's own where it gave one. Never a blank: what cannot be loaded or drawn is an error with a way on. */
export const StepView = ({ step }: { readonly step: AuthStep }): ReactElement => {
  const { screens: own } = useCustomisation();
  const screens = useMemo(() => ({ ...defaultScreens, ...own }), [own]);
  const { step: shown, failure } = useLoadedStep(step, screens);
  const moved = useMoved(useStepKey(step));
  const shownKey = useStepKey(shown ?? step);
  const draw = () => {
    if (failure !== null) return <LateFailure step={step} reason="notLoaded" {...failure} />;
    if (shown === null) return <ScreenLoading />;
    return (
      <ScreenBoundary key={shownKey} step={shown}>
        {renderStep(screens, shown.name, shown)}
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
