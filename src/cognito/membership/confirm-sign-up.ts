import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { AuthRequests } from "../../protocol/request.js";
import type { Secret } from "../../protocol/secret.js";
import { isConfirmedAlready } from "./is-confirmed-already.js";
import { isUnknownUser } from "../is-unknown-user.js";
import { keptSignIn } from "./kept-sign-in.js";
import type { MemberTurn } from "./member-turn.js";
import { signInNow } from "./sign-in-now.js";
import { tryKeptSignIn } from "./try-kept-sign-in.js";

/** Confirms an account by its code and signs in with what is kept. Without a code: sees whether its link was opened. */
export async function confirmSignUp(
  { username, code, isConfirmed = false }: AuthRequests["confirmSignUp"],
  turn: MemberTurn,
): Promise<AuthOutcome> {
  const signIn = keptSignIn(turn, username);
  if (code === undefined) {
    return signIn === null && isConfirmed ? signInNow(null, turn) : tryKeptSignIn(signIn, turn);
  }
  try {
    await sendCodeBack(username, code, turn);
  } catch (error) {
    if (!isConfirmedAlready(error)) {
      throw error;
    }
  }
  turn.signal.throwIfAborted();
  tellTabs(username, turn);
  const outcome = await signInNow(signIn, turn);
  if (outcome.type === "signedIn" && outcome.user.username !== username) tellTabs(outcome.user.username, turn);
  return outcome;
}

const tellTabs = (username: string, { pool }: MemberTurn): void => pool.life.tabs.tell({ type: "confirmed", username });

async function sendCodeBack(username: string, code: Secret, { pool, signal }: MemberTurn): Promise<void> {
  const input = { ClientId: pool.options.clientId, Username: username, ConfirmationCode: code };
  try {
    await pool.send("ConfirmSignUp", input, { signal, username });
  } catch (error) {
    // No code is right for a name that nobody has.
    throw isUnknownUser(error) ? new AuthError("codeMismatch", { field: "code" }) : error;
  }
}
