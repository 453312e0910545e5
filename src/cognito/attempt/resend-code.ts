import { AuthError } from "../../protocol/auth-error.js";
import type { Pool } from "../pool.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { beginSignIn } from "./begin-sign-in.js";
import { respond } from "./respond.js";

/**
 * Sends the code of the present challenge again. Cognito has no operation for that: the attempt signs in again with the
 * password it keeps, makes the same choices, and takes the new session. What comes is posed, whatever it is.
 */
export async function resendCode(pool: Pool, memory: AttemptMemory, signal: AbortSignal): Promise<Turn> {
  const { challenge, typed, password, isNewUser, isKept } = memory;
  const now = pool.dependencies.now();
  if (challenge === null || now >= challenge.expiresAt) {
    throw new AuthError("challengeExpired");
  }
  if (!("resendAt" in challenge) || challenge.resendAt === null || password === null) {
    throw new AuthError("unsupported");
  }
  if (now < challenge.resendAt) {
    throw new AuthError("limitExceeded", { retryAt: challenge.resendAt });
  }
  let turn = await beginSignIn(pool, { username: typed, password, isNewUser, isKept }, signal);
  for (const choice of memory.choices) {
    if (turn.memory.challenge?.name === choice.challenge) {
      turn = await respond(pool, turn.memory, choice, signal);
    }
  }
  return turn;
}
