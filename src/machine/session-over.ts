import type { Done } from "../protocol/outcome.js";
import type { AuthEvent } from "./auth-event.js";
import { stepTargets } from "./step-targets.js";

type Ended = { readonly event: Extract<AuthEvent, { readonly type: "signedOut" }> };

/** The session ended elsewhere: the next person at this screen shall not read who was here. */
export const sessionOver = {
  target: stepTargets.enterCredentials,
  actions: [
    "forgetAttempt",
    "forgetPerson",
    { type: "rememberNotDone", params: ({ event }: Ended): Done["failed"] => event.failed },
  ],
} as const;
