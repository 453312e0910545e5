import { isUnknownUser } from "../is-unknown-user.js";
import type { Pool } from "../pool.js";
import { withAccessToken } from "../with-access-token.js";

/** Deletes a signed-in person's account; afterwards nobody is signed in here. A refusal keeps the session. */
export async function deleteAccount(pool: Pool): Promise<void> {
  const { session, life, send } = pool;
  const { signIn } = session;
  await withAccessToken(pool, (AccessToken) => send("DeleteUser", { AccessToken }).catch(unlessDeleted));
  await life.end("signOut", signIn);
}

// Whoever is gone was deleted by a request whose answer was lost.
function unlessDeleted(error: unknown): void {
  if (!isUnknownUser(error)) {
    throw error;
  }
}
