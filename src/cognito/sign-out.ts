import { AuthError } from "../protocol/auth-error.js";
import type { Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import type { Pool } from "./pool.js";
import { revokeTokens } from "./revoke-tokens.js";
import { withAccessToken } from "./with-access-token.js";
import { withinTime } from "./within-time.js";

/** How long a person who wants to leave waits for the service to be told. */
const LONGEST_MS = 5_000;

/**
 * Signs out: tells the service as far as `scope` asks for it, and clears locally whatever becomes of that, after five seconds
 * without an answer too (what is under way then goes on: a token that is revoked late is revoked). What could not be
 * done stands in the answer under the operation's name. Whoever signs in meanwhile stays signed in. Never rejects.
 */
export async function signOut(pool: Pool, scope: SignOutScope): Promise<Done> {
  const failed: { what: string; error: AuthError }[] = [];
  const attempt = async (what: string, task: () => Promise<unknown>): Promise<void> => {
    try {
      await withinTime(LONGEST_MS, new AbortController().signal, task);
    } catch (error) {
      failed.push({ what, error: error instanceof AuthError ? error : new AuthError("unknown") });
    }
  };
  const { signIn } = pool.session;
  const { tokens } = pool.session;
  if (scope === "everywhere" && tokens !== null) {
    await attempt("GlobalSignOut", () =>
      withAccessToken(pool, (AccessToken) => pool.send("GlobalSignOut", { AccessToken })),
    );
  }
  if (scope === "device" && tokens !== null) {
    await attempt("RevokeToken", () => revokeTokens(pool, tokens));
  }
  // Before the end is told: whoever hears of it may say so.
  pool.session.unfinished = failed;
  if (!(await pool.life.end("signOut", signIn))) failed.push({ what: "clearStore", error: new AuthError("unknown") });
  return { failed };
}
