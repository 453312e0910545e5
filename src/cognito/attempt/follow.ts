import { AuthError } from "../../protocol/auth-error.js";
import type { ArrivedTokens } from "../../session/session-tokens.js";
import type { Pool } from "../pool.js";
import { unreadableAnswer } from "../unreadable-answer.js";
import { AUTH_FLOWS } from "../wire/auth-flow.js";
import type { BoxedOutput } from "../wire/boxed.js";
import { canonicalUsername, readParameters } from "../wire/challenge-parameters.js";
import { readChallenge } from "../wire/read-challenge.js";
import { answerPasswordVerifier } from "./answer-password-verifier.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { challengeExpiry } from "./challenge-expiry.js";
import { nextCodeAt } from "./next-code-at.js";

/** An answer of the loop: a challenge or tokens, never both. */
export type LoopAnswer = BoxedOutput<"InitiateAuth"> | BoxedOutput<"RespondToAuthChallenge">;

/**
 * Follows the loop from an answer: silent challenges are answered here, wherever they come; it stops at what a person must
 * do, or at tokens. The device challenges belong beside `PASSWORD_VERIFIER` once devices are remembered.
 */
export async function follow(
  pool: Pool,
  answer: LoopAnswer,
  before: AttemptMemory,
  signal: AbortSignal,
): Promise<Turn> {
  if (answer.AuthenticationResult !== undefined) {
    return { memory: before, tokens: readTokens(answer.AuthenticationResult) };
  }
  const { ChallengeName: name, Session: session = null } = answer;
  if (typeof name !== "string" || name.trim() === "") {
    throw unreadableAnswer("challenge and no tokens");
  }
  const parameters = readParameters(answer.ChallengeParameters);
  const username = canonicalUsername(parameters) ?? before.username;
  const memory = { ...before, username, parameters, session };
  if (name === "PASSWORD_VERIFIER" && memory.keyPair !== null) {
    const next = await answerPasswordVerifier(pool, memory, signal);
    return follow(pool, next, withoutProof(memory), signal);
  }
  return pose(pool, name, answer, memory, signal);
}

async function pose(
  pool: Pool,
  name: string,
  answer: LoopAnswer,
  memory: AttemptMemory,
  signal: AbortSignal,
): Promise<Turn> {
  const rounds = name === "CUSTOM_CHALLENGE" ? memory.rounds + 1 : memory.rounds;
  const canResend = memory.password !== null && AUTH_FLOWS[memory.flow].canBeginAgain;
  const challenge = readChallenge({
    name,
    parameters: memory.parameters,
    available: Array.isArray(answer.AvailableChallenges) ? answer.AvailableChallenges : [],
    expiresAt: challengeExpiry(pool),
    resendAt: canResend ? nextCodeAt(pool) : null,
    isFirstFactor: memory.isFirstFactor,
    round: rounds,
  });
  const posed = { ...memory, challenge, rounds, isTotpProven: false };
  const enrollable = challenge.name === "MFA_SETUP" ? challenge.methods.filter((method) => method !== "SMS_MFA") : [];
  // Needed soon; what cannot be loaded now is asked for again by the answer, which then says so.
  pool.loadAnswers().catch(() => undefined);
  const isTotpAlone = enrollable.length === 1 && enrollable[0] === "SOFTWARE_TOKEN_MFA";
  return isTotpAlone ? associateOrPose(pool, posed, signal) : { memory: posed, tokens: null };
}

// The challenge stands either way: the person is told, and `associateSoftwareToken` asks again.
async function associateOrPose(pool: Pool, posed: AttemptMemory, signal: AbortSignal): Promise<Turn> {
  try {
    const answerChallenge = await pool.loadAnswers();
    return await answerChallenge(
      pool,
      { type: "associateSoftwareToken" },
      { memory: posed, signal, keep: () => undefined },
    );
  } catch (error) {
    if (error instanceof AuthError) {
      return { memory: posed, tokens: null, error };
    }
    throw error;
  }
}

function withoutProof(memory: AttemptMemory): AttemptMemory {
  const password = AUTH_FLOWS[memory.flow].canBeginAgain ? memory.password : null;
  return { ...memory, keyPair: null, password };
}

function readTokens(result: NonNullable<LoopAnswer["AuthenticationResult"]>): ArrivedTokens {
  const { IdToken: idToken, AccessToken: accessToken, RefreshToken: refreshToken = null } = result;
  if (idToken === undefined || accessToken === undefined) {
    throw unreadableAnswer("tokens");
  }
  return { idToken, accessToken, refreshToken };
}
