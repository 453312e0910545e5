import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { AuthRequests } from "../../protocol/request.js";
import { readUser } from "../../session/read-user.js";
import { confirmAttribute } from "../account/confirm-attribute.js";
import type { MemberTurn } from "./member-turn.js";

/** Verifies an address of who has tokens already; then nothing is left to do. */
export async function confirmContact(
  proof: AuthRequests["confirmContact"],
  { pool, keeper, signal }: MemberTurn,
): Promise<AuthOutcome> {
  await confirmAttribute(pool, proof, signal);
  signal.throwIfAborted();
  const { tokens } = pool.session;
  if (tokens === null) {
    throw new AuthError("sessionRevoked");
  }
  const user = readUser(tokens.idToken);
  return { type: "signedIn", user, isNewUser: keeper.kept.isNewUser, restored: false };
}
