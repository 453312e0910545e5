import { AuthError } from "../../protocol/auth-error.js";
import type { ChallengeAnswer } from "../../protocol/challenge.js";
import type { Pool } from "../pool.js";
import { AUTH_FLOWS } from "../wire/auth-flow.js";
import { challengeResponses } from "../wire/challenge-responses.js";
import { withClockSkew } from "../with-clock-skew.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { follow } from "./follow.js";
import { sendResponse } from "./send-response.js";

/** Sends a person's answer to the present challenge and follows the loop from there. */
export async function respond(
  pool: Pool,
  memory: AttemptMemory,
  answer: ChallengeAnswer,
  signal: AbortSignal,
): Promise<Turn> {
  const { challenge } = memory;
  if (challenge === null || challenge.name !== answer.challenge) {
    throw new AuthError("challengeExpired");
  }
  if (answer.challenge === "WEB_AUTHN") {
    throw new AuthError("unsupported");
  }
  if (answer.challenge === "SELECT_CHALLENGE" && (answer.factor === "PASSWORD" || answer.factor === "PASSWORD_SRP")) {
    // The service takes this choice together with the password, which has to be asked for first.
    const asked = { name: answer.factor, expiresAt: challenge.expiresAt };
    return { memory: { ...memory, challenge: asked }, tokens: null };
  }
  const next = await remember(pool, memory, answer);
  const srpA = next.keyPair === null ? null : (await pool.dependencies.loadSrp()).srpA(next.keyPair);
  signal.throwIfAborted();
  const responses = challengeResponses(answer, { username: memory.username, parameters: memory.parameters, srpA });
  const clientMetadata = "clientMetadata" in answer ? answer.clientMetadata : undefined;
  const response = { name: answer.challenge, responses, clientMetadata };
  const sent = sendResponse(pool, memory, response, signal);
  const answered = await (answer.challenge === "SOFTWARE_TOKEN_MFA" ? withClockSkew(pool, sent) : sent);
  return follow(pool, answered, next, signal);
}

/** What an answer leaves in the memory for the challenges after it. */
async function remember(pool: Pool, before: AttemptMemory, answer: ChallengeAnswer): Promise<AttemptMemory> {
  const memory = { ...before, isFirstFactor: answer.challenge === "SELECT_CHALLENGE" };
  switch (answer.challenge) {
    case "SELECT_MFA_TYPE":
    case "MFA_SETUP":
      return { ...memory, choices: [...memory.choices, answer] };
    case "NEW_PASSWORD_REQUIRED":
      return { ...memory, password: AUTH_FLOWS[memory.flow].canBeginAgain ? answer.newPassword : null };
    case "PASSWORD_SRP":
      return { ...memory, password: answer.password, keyPair: await pool.srpKeys.take() };
    default:
      return memory;
  }
}
