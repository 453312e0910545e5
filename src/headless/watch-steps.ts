import type { RefObject } from "react";
import type { AuthProviderProps } from "./auth-provider.js";
import type { FlowSlot } from "./flow-slot.js";
import { lateForm } from "./parts/form/late-form.js";

type Told = Pick<AuthProviderProps, "navigate" | "onError" | "onStepChange" | "paths">;

/** Tells the app of changes of step and of failed commands, and goes on after a sign-in; returns the way to stop. */
export function watchSteps(slot: FlowSlot, told: Readonly<RefObject<Told>>): () => void {
  let before = slot.getStep();
  return slot.subscribe(() => {
    const now = slot.getStep();
    const previous = before;
    before = now;
    if (now.name !== previous.name) {
      told.current.onStepChange?.(now);
      if (now.name === "signedIn" && !now.restored) lateForm.get()?.goOn(told.current);
    }
    if (now.error !== null && now.error !== previous.error) told.current.onError?.(now.error, now.name);
  });
}
