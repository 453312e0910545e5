"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { AuthStep } from "../machine/auth-steps.js";
import { inDevelopment } from "./in-development.js";
import { restoringStep } from "./restoring-step.js";
import { useFlow } from "./use-flow.js";
import { useIsSignedIn } from "./use-is-signed-in.js";

/** What a door opens on: the first step that it leads a resting attempt to. */
export type DoorKind = "signIn";

/**
 * The step that a door shows, `null` once signed in. A door opens on the one attempt under its provider and never disturbs a
 * challenge that is under way; two doors at once warn in development. `load` brings what else the screens behind the door
 * need: the step stays `restoring` until that is here too, unless the flow began without this door.
 */
export function useDoor(kind: DoorKind, load?: () => Promise<unknown>): AuthStep | null {
  const { slot, subscribe } = useFlow("A door (SignIn, AuthGate, AuthDialog …)", load);
  const isSignedIn = useIsSignedIn();
  const step = useSyncExternalStore(subscribe, slot.getStep, () => restoringStep);

  useEffect(() => {
    const door = { kind };
    slot.doors.add(door);
    if (inDevelopment && slot.doors.size > 1) warnOfTwoDoors();
    return () => void slot.doors.delete(door);
  }, [slot, kind]);

  return isSignedIn || step.name === "signedIn" ? null : step;
}

function warnOfTwoDoors(): void {
  console.warn(
    "Two doors (SignIn, AuthGate, AuthDialog …) are mounted under one AuthProvider. They show one and the same attempt, so " +
      "a person sees every form twice. Render one at a time, or give each its own AuthProvider.",
  );
}
