import { stepTargets } from "./step-targets.js";

/** The session ended elsewhere: the next person at this screen shall not read who was here. */
export const sessionOver = {
  target: stepTargets.enterCredentials,
  actions: ["forgetAttempt", "forgetPerson"],
} as const;
