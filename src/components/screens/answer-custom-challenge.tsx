"use client";
import type { ReactElement } from "react";
import { useMessages } from "../../parts/use-messages.js";
import { StepEnd } from "../form/step-end.js";
import { StepScreen } from "../frame/step-screen.js";
import type { ScreenProps } from "../render-step.js";
import { useCustomisation } from "../use-customisation.js";
import { DefaultChallenge } from "./default-challenge.js";

/** A challenge of the pool's own triggers: in the card, the first view that knows its parameters, else the default one. */
export const AnswerCustomChallenge = ({ step }: ScreenProps<"answerCustomChallenge">): ReactElement => {
  const { title, subtitle } = useMessages().answerCustomChallenge;
  const { challenges } = useCustomisation();
  const view = challenges.map((challenge) => challenge.render(step)).find((found) => found !== null);
  return (
    <StepScreen step={step} title={title} subtitle={subtitle(step)}>
      {view ?? <DefaultChallenge step={step} />}
      <StepEnd step={step} />
    </StepScreen>
  );
};
