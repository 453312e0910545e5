import type { RefObject } from "react";
import type { AuthError } from "../protocol/auth-error.js";
import type { AuthProviderProps } from "./auth-provider.js";
import type { FlowSlot } from "./flow-slot.js";
import { inDevelopment } from "./in-development.js";
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
    if (now.error === null || now.error === previous.error) return;
    told.current.onError?.(now.error, now.name);
    if (inDevelopment) tellDeveloper(now.error);
  });
}

// A person can do nothing about these, so the screen says no more than that; whoever can should not have to search.
function tellDeveloper({ code, cause }: AuthError): void {
  if (code !== "misconfigured" && code !== "flowNotEnabled") return;
  console.error(
    `The user pool cannot be used as this app is set up (${code}). Nobody can sign in this way. ` +
      `Mend the options of the client or the settings of the app client: ${cause?.name ?? "Error"}: ${cause?.message ?? "no more is known"}`,
  );
}
