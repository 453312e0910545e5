import type { AuthOutcome } from "../../protocol/outcome.js";
import { isConfirmedAlready } from "./is-confirmed-already.js";
import { keptSignIn } from "./kept-sign-in.js";
import type { MemberTurn } from "./member-turn.js";
import { sendToUser } from "./send-to-user.js";
import { signInNow } from "./sign-in-now.js";

/** Sends the code or link of a sign-up again; whose account needs none any more is signed in. */
export async function resendConfirmation(username: string, turn: MemberTurn): Promise<AuthOutcome> {
  try {
    const sent = await sendToUser("ResendConfirmationCode", username, turn);
    return { type: "codeDelivered", purpose: "signUp", ...sent };
  } catch (error) {
    turn.signal.throwIfAborted();
    if (isConfirmedAlready(error)) {
      return signInNow(keptSignIn(turn, username), turn);
    }
    throw error;
  }
}
