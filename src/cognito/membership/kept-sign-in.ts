import type { SignIn } from "../attempt/begin-sign-in.js";
import type { MemberTurn } from "./member-turn.js";

/** What is kept to sign in with by this name. */
export function keptSignIn({ keeper }: MemberTurn, username: string): SignIn | null {
  const { signIn } = keeper.kept;
  return signIn?.username === username ? signIn : null;
}
