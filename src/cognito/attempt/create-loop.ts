import { AuthError } from "../../protocol/auth-error.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { User } from "../../protocol/user.js";
import type { ArrivedTokens } from "../../session/session-tokens.js";
import type { Pool } from "../pool.js";
import { unreadableAnswer } from "../unreadable-answer.js";
import type { Turn } from "./attempt-memory.js";
import { createMemoryKeeper } from "./memory-keeper.js";
import type { LoopRequest } from "./take-turn.js";
import { takeTurn } from "./take-turn.js";

/** The challenge loop of one attempt, with what it remembers. */
export interface Loop {
  /** Takes a turn. Rejects with an `AuthError`, or with the signal's reason; then nothing was remembered. */
  take(request: LoopRequest, signal: AbortSignal): Promise<AuthOutcome>;
  /** Forgets everything. */
  forget(): void;
}

/** Makes a loop that has not begun. What it knows is replaced as a whole, after a turn that succeeded and was not aborted. */
export function createLoop(pool: Pool): Loop {
  const keeper = createMemoryKeeper(() => pool.dependencies.now());

  const finish = ({ memory, tokens, error }: Turn): AuthOutcome => {
    pool.lockouts.forget(memory.typed);
    if (tokens !== null) {
      const user = acceptTokens(pool, tokens);
      keeper.keep(null);
      return { type: "signedIn", user, isNewUser: false, restored: false };
    }
    if (memory.challenge === null) {
      throw unreadableAnswer("challenge");
    }
    keeper.keep(memory);
    return { type: "challenge", challenge: memory.challenge, ...(error === undefined ? {} : { error }) };
  };

  return {
    take: async (request, signal) => {
      const username = request.type === "initiateAuth" ? request.username : (keeper.memory?.typed ?? "");
      try {
        const turn = await takeTurn(pool, request, {
          memory: keeper.memory,
          signal,
          keep: (next) => keeper.keep(next),
        });
        signal.throwIfAborted();
        return finish(turn);
      } catch (error) {
        signal.throwIfAborted();
        return asOutcome(pool, error, username);
      }
    },
    forget: () => keeper.keep(null),
  };
}

function acceptTokens(pool: Pool, tokens: ArrivedTokens): User {
  try {
    return pool.session.accept(tokens);
  } catch {
    throw unreadableAnswer("token that is a JWT");
  }
}

/** Two refusals are edges of the chart, not errors; a lock-out gets its estimated end. */
function asOutcome(pool: Pool, error: unknown, username: string): AuthOutcome {
  if (error instanceof AuthError && (error.code === "userNotConfirmed" || error.code === "passwordResetRequired")) {
    return { type: error.code, username, error };
  }
  if (error instanceof AuthError && error.code === "lockedOut" && error.cause !== undefined) {
    throw new AuthError("lockedOut", { cause: error.cause, retryAt: pool.lockouts.note(username) });
  }
  throw error;
}
