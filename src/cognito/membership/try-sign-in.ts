import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { SignIn } from "../attempt/begin-sign-in.js";
import type { MemberTurn } from "./member-turn.js";

/** Signs in with what was given before; why it failed, or that nothing was given, is told as `confirmed`. Keeps what is kept. */
export async function trySignIn(signIn: SignIn | null, { signInHere, signal }: MemberTurn): Promise<AuthOutcome> {
  const outcome = signIn === null ? confirmed(null) : await tried(signInHere(signIn, signal), signIn);
  signal.throwIfAborted();
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
