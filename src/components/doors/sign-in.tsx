"use client";
import type { ReactElement } from "react";
import { useDoor } from "../../headless/use-door.js";
import type { Customisation } from "../customisation.js";
import { Customise } from "../customise.js";
import { lateParts } from "../late-parts.js";
import { StepView } from "../frame/step-view.js";

/** Props of {@link SignIn}. */
export interface SignInProps extends Customisation {}

/** The door to sign-in: a card with the form, every challenge that follows, and nothing once signed in. */
export const SignIn = (customisation: SignInProps): ReactElement | null => {
  const step = useDoor("signIn", lateParts.load);
  if (step === null) return null;
  return (
    <Customise {...customisation}>
      <StepView step={step} />
    </Customise>
  );
};
