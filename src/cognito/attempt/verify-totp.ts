import { AuthError } from "../../protocol/auth-error.js";
import type { AuthRequests } from "../../protocol/request.js";
import type { Pool } from "../pool.js";
import { withClockSkew } from "../with-clock-skew.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { follow } from "./follow.js";
import { sendResponse } from "./send-response.js";

/**
 * Proves the authenticator app and answers `MFA_SETUP`. A wrong code changes nothing. What was proven is handed to `keep`
 * before the answer is sent: should that fail, the next try needs no second proof, for the code is spent.
 */
export async function verifyTotp(
  pool: Pool,
  memory: AttemptMemory,
  proof: AuthRequests["verifySoftwareToken"],
  signal: AbortSignal,
  keep: (memory: AttemptMemory) => void,
): Promise<Turn> {
  if (memory.challenge?.name !== "MFA_SETUP" || (memory.challenge.totp === null && !memory.isTotpProven)) {
    throw new AuthError("challengeExpired");
  }
  const proven = memory.isTotpProven ? memory : await withClockSkew(pool, prove(pool, memory, proof, signal));
  signal.throwIfAborted();
  keep(proven);
  const responses = { USERNAME: proven.username };
  const answer = await sendResponse(pool, proven, { name: "MFA_SETUP", responses }, signal);
  return follow(pool, answer, proven, signal);
}

async function prove(
  pool: Pool,
  memory: AttemptMemory,
  { code, deviceName }: AuthRequests["verifySoftwareToken"],
  signal: AbortSignal,
): Promise<AttemptMemory> {
  const answer = await pool.send(
    "VerifySoftwareToken",
    {
      UserCode: code,
      ...(memory.session === null ? {} : { Session: memory.session }),
      ...(deviceName === undefined ? {} : { FriendlyDeviceName: deviceName }),
    },
    { signal, username: memory.typed },
  );
  if (answer.Status === "ERROR") {
    throw new AuthError("codeMismatch", { field: "code" });
  }
  return { ...memory, session: answer.Session ?? memory.session, isTotpProven: true };
}
