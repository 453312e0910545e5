"use client";
import type { FunctionComponent, ReactElement } from "react";
import type { AuthSteps } from "../../machine/auth-steps.js";
import { useFirstMessages } from "../../parts/use-first-messages.js";
import { useSlot } from "../../parts/use-slot.js";
import { LoadFailure } from "../form/load-failure.js";
import { ScreenLoading } from "../frame/screen-loading.js";
import type { LazyScreen } from "../lazy/lazy-screen.js";
import type { ScreenProps } from "../render-step.js";

/** A screen that has nothing to show yet while the session is being restored: a card that waits stands there then. */
export const untilRestored = <Name extends "confirmSignUp" | "confirmPasswordReset">(
  screen: LazyScreen<ScreenProps<Name>>,
): FunctionComponent<ScreenProps<Name | "restoring">> => {
  const Shown: FunctionComponent<ScreenProps<Name>> = screen;
  const until = ({ step }: ScreenProps<Name | "restoring">): ReactElement =>
    // SAFETY: a step is `restoring`, or the one step that the screen is for.
    step.name === "restoring" ? <Waiting step={step} /> : <Shown step={step as AuthSteps[Name]} />;
  return Object.assign(until, { get: screen.get, load: screen.load });
};

const Waiting = ({ step }: ScreenProps<"restoring">): ReactElement => {
  const className = useSlot("card");
  const { pending } = useFirstMessages().common;
  if (step.retry === null) return <ScreenLoading />;
  return (
    <section className={className} aria-label={pending}>
      <LoadFailure onRetry={() => void step.retry?.()} />
    </section>
  );
};
