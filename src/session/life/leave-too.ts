import { endSession } from "./end-session.js";
import type { Life } from "./session-life.js";

/** Signs out here who signed out in another tab: at once, the service is told beside. Never rejects. */
export async function leaveToo(life: Life): Promise<void> {
  const { tokens } = life.session;
  if (tokens === null) return;
  life.revoke(tokens);
  await endSession(life, "signOut");
}
