import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { AuthRequests } from "../../protocol/request.js";
import { isUnknownUser } from "../is-unknown-user.js";
import { NOTHING_KEPT } from "./kept.js";
import type { MemberTurn } from "./member-turn.js";

/** Sets a new password by its code. Nobody is signed in by that. */
export async function confirmForgotPassword(
  { username, code, newPassword }: AuthRequests["confirmForgotPassword"],
  { pool, keeper, signal }: MemberTurn,
): Promise<AuthOutcome> {
  const { clientId } = pool.options;
  const input = { ClientId: clientId, Username: username, ConfirmationCode: code, Password: newPassword };
  try {
    await pool.send("ConfirmForgotPassword", input, { signal, username });
  } catch (error) {
    const { sent } = keeper.kept;
    const isAwaited = sent?.purpose === "passwordReset" && sent.to === username;
    // As the service answers about a name that somebody has: a code that was never sent is stale, any other is wrong.
    throw isUnknownUser(error) ? new AuthError(isAwaited ? "codeMismatch" : "codeExpired", { field: "code" }) : error;
  }
  signal.throwIfAborted();
  keeper.keep(NOTHING_KEPT);
  pool.life.tabs.tell({ type: "passwordChanged", username });
  return { type: "passwordChanged" };
}
