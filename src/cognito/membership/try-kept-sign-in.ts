import { AuthError } from "../../protocol/auth-error.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import type { MemberTurn } from "./member-turn.js";
import { trySignIn } from "./try-sign-in.js";

/** What says nothing of the account: to be tried again where the person is. */
const PASSING: ReadonlySet<AuthErrorCode> = new Set<AuthErrorCode>(["offline", "throttled", "limitExceeded"]);

/**
 * Signs in where the link that confirms an account was opened elsewhere. Sends no message: while the account is not confirmed
 * all stays as it is. Where nothing is kept, only signing in again can tell.
 */
export async function tryKeptSignIn(signIn: SignIn | null, turn: MemberTurn): Promise<AuthOutcome> {
  const { keeper } = turn;
  const outcome = await trySignIn(signIn, turn);
  const error = outcome.type === "confirmed" ? outcome.error : null;
  if (error !== null && PASSING.has(error.code)) {
    throw error;
  }
  if (error?.code === "userNotConfirmed") {
    const { delivery = null, resendAt = null } = keeper.kept.sent ?? {};
    return { type: "userNotConfirmed", delivery, resendAt, error };
  }
  keeper.keep({ ...keeper.kept, signIn: null, sent: null });
  return outcome.type === "confirmed" && error === null
    ? { type: "confirmed", error: new AuthError("challengeExpired") }
    : outcome;
}
