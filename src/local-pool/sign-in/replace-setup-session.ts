import type { PendingMfaSetup } from "../state.js";
import { startSession } from "./start-session.js";
import type { SetupSession } from "./take-setup-session.js";

/** Spends an MFA_SETUP session and issues the next one, with what changed. */
export const replaceSetupSession = (
  { scope, session, challenge }: SetupSession,
  changes: Pick<PendingMfaSetup, "totpSecret" | "totpVerified">,
): string => {
  session.state = "spent";
  return startSession(scope, session.attempt, { ...challenge, ...changes });
};
