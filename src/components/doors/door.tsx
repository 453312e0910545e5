"use client";
import type { ReactElement } from "react";
import { useEntrance } from "../../headless/use-entrance.js";
import type { Entrance } from "../../machine/entrance.js";
import type { Customisation } from "../customisation.js";
import { Customise } from "../customise.js";
import { StepView } from "../frame/step-view.js";
import type { StepViewProps } from "../frame/step-view.js";
import { lateParts } from "../late-parts.js";

/** Props of {@link Door}. */
export interface DoorProps extends Customisation, Pick<StepViewProps, "firstForms"> {
  /** Where it opens: the same object until that changes. */
  entrance: Entrance;
}

/** What all doors have in common: the card of the step that the person stands on, and nothing once signed in. */
export const Door = ({ entrance, firstForms, ...customisation }: DoorProps): ReactElement | null => {
  const step = useEntrance(entrance, lateParts.load);
  if (step === null) return null;
  return (
    <Customise {...customisation}>
      <StepView step={step} firstForms={firstForms} />
    </Customise>
  );
};
