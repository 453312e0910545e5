import type { AuthOutcome } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import type { MemberTurn } from "./member-turn.js";
import { trySignIn } from "./try-sign-in.js";

/**
 * Signs in whose account is confirmed, with what was given before and is not kept any longer. Where that fails, or where nothing
 * was given, the account is confirmed all the same.
 */
export async function signInNow(signIn: SignIn | null, turn: MemberTurn): Promise<AuthOutcome> {
  const outcome = await trySignIn(signIn, turn);
  const { keeper } = turn;
  keeper.keep({ ...keeper.kept, signIn: null, sent: null });
  return outcome;
}
