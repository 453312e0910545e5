import { randomToken } from "../random-token.js";
import type { Attempt, PendingChallenge } from "../state.js";
import type { SignInScope } from "./sign-in-scope.js";

const TOKEN_BYTES = 1152;
/** How long an expired session is still told from one that never was. */
const REMEMBERED = 3_600_000;

/** Issues a `Session` for one answer to `challenge`; it lives as long as the app client's `AuthSessionValidity`. */
export const startSession = (
  { world, pool, client }: SignInScope,
  attempt: Attempt,
  challenge: PendingChallenge,
): string => {
  const now = world.clock.now();
  for (const session of pool.sessions.values()) {
    if (now - session.expiresAt < REMEMBERED) break;
    pool.sessions.delete(session.token);
  }
  const token = randomToken(TOKEN_BYTES);
  const expiresAt = now + client.authSessionValidity * 1000;
  pool.sessions.set(token, { token, attempt, challenge, expiresAt, state: "open" });
  return token;
};
