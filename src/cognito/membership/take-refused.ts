import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import { awaitedUntil } from "./awaited-until.js";
import { isConfirmedAlready } from "./is-confirmed-already.js";
import { NOTHING_KEPT } from "./kept.js";
import type { MemberTurn } from "./member-turn.js";
import { sendToUser } from "./send-to-user.js";

/**
 * Sends what a sign-in needs that the account's state does not allow yet: a code for a new password, or a fresh code or link that
 * confirms the account. What signs in is kept until that is done.
 */
export async function takeRefused(refusal: AuthError, signIn: SignIn, turn: MemberTurn): Promise<AuthOutcome> {
  const { keeper } = turn;
  if (refusal.code === "passwordResetRequired") {
    const sent = await sendToUser("ForgotPassword", signIn.username, turn);
    keeper.keep({ ...NOTHING_KEPT, sent: keeper.kept.sent });
    return { type: "passwordResetRequired", ...sent };
  }
  return confirmFirst(signIn, turn);
}

async function confirmFirst(signIn: SignIn, turn: MemberTurn): Promise<AuthOutcome> {
  const { pool, keeper, signInHere, signal } = turn;
  const { username } = signIn;
  try {
    const sent = await sendToUser("ResendConfirmationCode", username, turn);
    keeper.keep({ ...NOTHING_KEPT, signIn, sent: keeper.kept.sent });
    return { type: "userNotConfirmed", ...sent, error: null };
  } catch (error) {
    signal.throwIfAborted();
    if (isConfirmedAlready(error)) {
      return signInHere(signIn, signal);
    }
    if (!(error instanceof AuthError)) {
      throw error;
    }
    // Nothing was sent, so another try needs no wait.
    const sent = { delivery: null, resendAt: pool.dependencies.now() };
    const awaited = { purpose: "signUp", to: username, ...sent, expiresAt: awaitedUntil(pool) } as const;
    keeper.keep({ ...NOTHING_KEPT, signIn, sent: awaited });
    return { type: "userNotConfirmed", ...sent, error };
  }
}
