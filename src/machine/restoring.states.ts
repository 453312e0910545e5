import { authSetup } from "./auth.setup.js";
import { awaited, awaitedAnyway, enterLater } from "./entrances.js";
import { requestState } from "./request-states.js";
import { stepTargets } from "./step-targets.js";

/** A stored session is read once, when an effect asks for it. */
export const restoring = authSetup.createStateConfig({
  initial: "waiting",
  on: { enter: enterLater },
  states: {
    waiting: { on: { restore: { target: "reading" } } },
    reading: requestState(stepTargets.enterCredentials, { done: awaited, failed: awaitedAnyway }),
  },
});
