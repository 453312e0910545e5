import type { Pool } from "../pool.js";
import { associateTotp } from "./associate-totp.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { resendCode } from "./resend-code.js";
import { respond } from "./respond.js";
import type { ChallengeRequest, TurnStart } from "./take-turn.js";
import { verifyTotp } from "./verify-totp.js";

/** A turn that has a challenge to start from. */
export interface ChallengeTurn extends TurnStart {
  readonly memory: AttemptMemory;
}

/** Takes the turns that follow a challenge. Loaded when one is posed: most sign-ins pose none. */
export async function answerChallenge(
  pool: Pool,
  request: ChallengeRequest,
  { memory, signal, keep }: ChallengeTurn,
): Promise<Turn> {
  switch (request.type) {
    case "respondToAuthChallenge":
      return respond(pool, memory, request.answer, signal);
    case "resend":
      return resendCode(pool, memory, signal);
    case "associateSoftwareToken":
      return { memory: await associateTotp(pool, memory, signal), tokens: null };
    case "verifySoftwareToken":
      return verifyTotp(pool, memory, request, signal, keep);
    default:
      return request satisfies never;
  }
}
