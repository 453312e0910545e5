import { AuthError } from "../../protocol/auth-error.js";
import type { AuthRequest } from "../../protocol/request.js";
import type { Pool } from "../pool.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import type { SignIn } from "./begin-sign-in.js";
import { beginSignIn } from "./begin-sign-in.js";

/** Requests of the challenge loop after a sign-in has begun. */
export type ChallengeRequest = Extract<
  AuthRequest,
  { readonly type: "respondToAuthChallenge" | "resend" | "associateSoftwareToken" | "verifySoftwareToken" }
>;

/** What a loop is asked. */
export type LoopRequest = Exclude<AuthRequest, { readonly type: "signOut" }>;

/** What a turn starts from. */
export interface TurnStart {
  readonly memory: AttemptMemory | null;
  readonly signal: AbortSignal;
  /** Keeps what must not be lost should the rest of the turn fail. */
  readonly keep: (memory: AttemptMemory) => void;
}

/** Takes one turn of the loop: begins a sign-in, or answers a challenge. Changes nothing but through `keep`. */
export async function takeTurn(
  pool: Pool,
  begin: SignIn | ChallengeRequest,
  { memory, signal, keep }: TurnStart,
): Promise<Turn> {
  if (!("type" in begin)) {
    return beginSignIn(pool, begin, signal);
  }
  if (memory === null) {
    throw new AuthError("challengeExpired");
  }
  const answerChallenge = await pool.loadAnswers();
  signal.throwIfAborted();
  return answerChallenge(pool, begin, { memory, signal, keep });
}

/** Whether a request belongs to a challenge. */
export function isChallengeRequest(request: LoopRequest): request is ChallengeRequest {
  return CHALLENGE_REQUESTS.has(request.type);
}

const CHALLENGE_REQUESTS: ReadonlySet<string> = new Set<ChallengeRequest["type"]>([
  "respondToAuthChallenge",
  "resend",
  "associateSoftwareToken",
  "verifySoftwareToken",
]);
