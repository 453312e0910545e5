import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import type { MemberTurn } from "./member-turn.js";

/**
 * Signs in whose account is confirmed, with what was given before and is not kept any longer. Where that fails, or where nothing
 * was given, the account is confirmed all the same.
 */
export async function signInNow(
  signIn: SignIn | null,
  { keeper, signInHere, signal }: MemberTurn,
): Promise<AuthOutcome> {
  const outcome = signIn === null ? confirmed(null) : await tried(signInHere(signIn, signal), signIn);
  signal.throwIfAborted();
  keeper.keep({ ...keeper.kept, signIn: null, sent: null });
  return outcome;
}

async function tried(signingIn: Promise<AuthOutcome>, { password }: SignIn): Promise<AuthOutcome> {
  try {
    return await signingIn;
  } catch (error) {
    if (error instanceof AuthError) {
      const isWithoutPassword = password === null && error.code === "invalidInput";
      return confirmed(isWithoutPassword ? null : error);
    }
    throw error;
  }
}

const confirmed = (error: AuthError | null): AuthOutcome => ({ type: "confirmed", error });
