import { AuthError } from "../../protocol/auth-error.js";
import type { AuthErrorCode } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import type { MemberTurn } from "./member-turn.js";
import { signInNow } from "./sign-in-now.js";

/** What says nothing of the account: to be tried again where the person is. */
const PASSING: ReadonlySet<AuthErrorCode> = new Set<AuthErrorCode>(["offline", "throttled", "limitExceeded"]);

/**
 * Signs in where the link that confirms an account was opened elsewhere. Sends no message: while the account is not confirmed
 * all stays as it is. Where nothing is kept, only signing in again can tell.
 */
export async function tryKeptSignIn(signIn: SignIn | null, turn: MemberTurn): Promise<AuthOutcome> {
  const before = turn.keeper.kept;
  const outcome = await signInNow(signIn, turn);
  if (outcome.type !== "confirmed") {
    return outcome;
  }
  const { error } = outcome;
  if (error === null) {
    return { type: "confirmed", error: new AuthError("challengeExpired") };
  }
  if (PASSING.has(error.code)) {
    turn.keeper.keep(before);
    throw error;
  }
  if (error.code === "userNotConfirmed") {
    turn.keeper.keep(before);
    const { delivery = null, resendAt = null } = before.sent ?? {};
    return { type: "userNotConfirmed", delivery, resendAt, error };
  }
  return outcome;
}
