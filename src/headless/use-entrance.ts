"use client";
import { useSyncExternalStore } from "react";
import type { AuthStep, AuthStepName } from "../machine/auth-steps.js";
import type { Entrance } from "../machine/entrance.js";
import { firstForms } from "../machine/first-forms.js";
import { inDevelopment } from "./in-development.js";
import { restoringAt } from "./restoring-step.js";
import { useFlow } from "./use-flow.js";
import { useIsSignedIn } from "./use-is-signed-in.js";
import { useLayoutEffect } from "./use-layout-effect.js";

/** What a door that opens on `entrance` (the same object until it changes) shows: a step, `null` once signed in. See `useDoor`. */
export function useEntrance(entrance: Entrance, load?: () => Promise<unknown>): AuthStep | null {
  const { slot, subscribe } = useFlow("A door (SignIn, AuthGate, AuthDialog …)", load);
  const isSignedIn = useIsSignedIn();
  const see = () => {
    const step = slot.getStep();
    // From its first render on a door shows its own form, and never for a moment that of the door before.
    return slot.doors.has(entrance) || step.name === entrance.name || !isResting(step.name)
      ? step
      : restoringAt(entrance);
  };
  const step = useSyncExternalStore(subscribe, see, () => restoringAt(entrance));

  useLayoutEffect(() => {
    slot.doors.add(entrance);
    if (inDevelopment && slot.doors.size > 1) warnOfTwoDoors();
    slot.enter(entrance);
    return () => void slot.doors.delete(entrance);
  }, [slot, entrance]);

  return isSignedIn || step.name === "signedIn" ? null : step;
}

const isResting = (name: AuthStepName): boolean => name === "restoring" || firstForms.has(name);

function warnOfTwoDoors(): void {
  console.warn(
    "Two doors (SignIn, AuthGate, AuthDialog …) are mounted under one AuthProvider. They show one and the same attempt, so " +
      "a person sees every form twice. Render one at a time, or give each its own AuthProvider.",
  );
}
