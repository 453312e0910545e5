import type { RefObject } from "react";
import type { AuthStep } from "../machine/auth-steps.js";
import type { AuthError } from "../protocol/auth-error.js";
import type { AuthProviderProps } from "./auth-provider.js";
import type { FlowSlot } from "./flow-slot.js";
import { goOn } from "./go-on.js";
import type { WaysOn } from "./go-on.js";
import { inDevelopment } from "./in-development.js";

/** What of a provider's props is called as steps change. */
export type ToldOfSteps = Pick<AuthProviderProps, "onError" | "onStepChange"> & WaysOn;

const watched = new WeakSet<FlowSlot>();

/** Tells the app of changes of step and of failed commands, and goes on after a sign-in, as long as there is the slot. */
export function watchSteps(slot: FlowSlot, told: Readonly<RefObject<ToldOfSteps>>): void {
  if (watched.has(slot)) return;
  watched.add(slot);
  // Three of them: what one callback throws keeps nobody from going on.
  watch(slot, (now, previous) => {
    if (now.name !== previous.name) told.current.onStepChange?.(now);
  });
  watch(slot, (now, previous) => {
    if (now.name === "signedIn" && now.name !== previous.name && !now.restored) goOn(told.current);
  });
  watch(slot, ({ name, error }, previous) => {
    if (error === null || error === previous.error) return;
    if (inDevelopment) tellDeveloper(error);
    told.current.onError?.(error, name);
  });
}

function watch(slot: FlowSlot, look: (now: AuthStep, previous: AuthStep) => void): void {
  let before = slot.getStep();
  slot.subscribe(() => {
    const previous = before;
    before = slot.getStep();
    look(before, previous);
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
