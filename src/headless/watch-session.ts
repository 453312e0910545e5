import type { RefObject } from "react";
import type { AuthProviderProps } from "./auth-provider.js";
import type { FlowSlot } from "./flow-slot.js";
import { knownAuth } from "./known-auth.js";

type Told = Pick<AuthProviderProps, "initialUser" | "onSignedIn" | "onSignedOut">;

/** Tells the app of sign-ins and sign-outs, whoever made them; returns the way to stop. */
export function watchSession(slot: FlowSlot, told: Readonly<RefObject<Told>>): () => void {
  const { client } = slot;
  let now = client.current;
  return client.subscribe(() => {
    const before = now;
    // Before anything is told: a callback may throw.
    now = client.current;
    const wasSignedIn = knownAuth(before, told.current.initialUser).status === "signedIn";
    if (now.status === "signedIn" && before.status === "signedOut") {
      const step = slot.getStep();
      // While it signs somebody out, its step is still theirs.
      const isOurs = step.name === "signedIn" && !step.pending;
      if (!isOurs || !step.restored) {
        told.current.onSignedIn?.({ user: now.user, isNewUser: isOurs && step.isNewUser });
      }
    }
    if (now.status === "signedOut" && wasSignedIn) told.current.onSignedOut?.({ reason: now.reason });
  });
}
