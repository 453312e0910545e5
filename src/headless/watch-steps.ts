import type { RefObject } from "react";
import type { AuthError } from "../protocol/auth-error.js";
import type { AuthProviderProps } from "./auth-provider.js";
import type { FlowSlot } from "./flow-slot.js";
import { goOn } from "./go-on.js";
import { inDevelopment } from "./in-development.js";

/** What of a provider's props is called as steps change. */
export type ToldOfSteps = Pick<AuthProviderProps, "navigate" | "onError" | "onStepChange" | "paths">;

const watched = new WeakSet<FlowSlot>();

/** Tells the app of changes of step and of failed commands, and goes on after a sign-in, as long as there is the slot. */
export function watchSteps(slot: FlowSlot, told: Readonly<RefObject<ToldOfSteps>>): void {
  if (watched.has(slot)) return;
  watched.add(slot);
  let before = slot.getStep();
  slot.subscribe(() => {
    const now = slot.getStep();
    const previous = before;
    before = now;
    if (now.name !== previous.name) {
      told.current.onStepChange?.(now);
      if (now.name === "signedIn" && !now.restored) goOn(told.current);
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
