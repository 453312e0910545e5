import { stepTargets } from "./step-targets.js";
import type { AuthEvent } from "./auth-event.js";

type SignedIn = { readonly event: Extract<AuthEvent, { readonly type: "signedIn" }> };

/** Somebody signed in elsewhere: wherever this chart stands, and whatever it waits for, it goes to them. */
export const signedInElsewhere = {
  target: stepTargets.signedIn,
  actions: ["forgetLockout", "forgetNews", { type: "rememberSignedIn", params: ({ event }: SignedIn) => event.user }],
} as const;
