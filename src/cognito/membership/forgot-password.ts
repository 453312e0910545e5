import type { AuthOutcome } from "../../protocol/outcome.js";
import { NOTHING_KEPT } from "./kept.js";
import type { MemberTurn } from "./member-turn.js";
import { sendToUser } from "./send-to-user.js";

/** Sends a code for a new password. What was kept to sign in with is of no use any more. */
export async function forgotPassword(username: string, turn: MemberTurn): Promise<AuthOutcome> {
  const sent = await sendToUser("ForgotPassword", username, turn);
  turn.keeper.keep({ ...NOTHING_KEPT, sent: turn.keeper.kept.sent });
  return { type: "codeDelivered", purpose: "passwordReset", ...sent };
}
