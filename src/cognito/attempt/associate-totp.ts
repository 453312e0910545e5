import { AuthError } from "../../protocol/auth-error.js";
import type { Pool } from "../pool.js";
import { unreadableAnswer } from "../unreadable-answer.js";
import type { AttemptMemory } from "./attempt-memory.js";
import { challengeExpiry } from "./challenge-expiry.js";

/** Makes a TOTP seed for the present `MFA_SETUP`; one that was made already is given again, without a request. */
export async function associateTotp(pool: Pool, memory: AttemptMemory, signal: AbortSignal): Promise<AttemptMemory> {
  const { challenge, session, typed } = memory;
  if (challenge?.name !== "MFA_SETUP") {
    throw new AuthError("challengeExpired");
  }
  if (challenge.totp !== null) {
    return memory;
  }
  const answer = await pool.send("AssociateSoftwareToken", session === null ? {} : { Session: session }, {
    signal,
    username: typed,
  });
  if (answer.SecretCode === undefined) {
    throw unreadableAnswer("SecretCode");
  }
  const totp = { secret: answer.SecretCode, account: typed };
  return {
    ...memory,
    session: answer.Session ?? session,
    challenge: { ...challenge, totp, expiresAt: challengeExpiry(pool) },
  };
}
