import { AuthError } from "../../protocol/auth-error.js";
import type { Attempt } from "../../protocol/backend.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import type { Pool } from "../pool.js";
import { createAbortScope } from "./abort-scope.js";
import type { Loop } from "./create-loop.js";
import type { LoopRequest } from "./take-turn.js";

/** The part of an attempt that talks to the service. */
export interface LoopAttempt extends Omit<Attempt, "send"> {
  /** Takes a turn of the challenge loop. Rejects with an `AuthError`, or with the signal's reason. */
  send(request: LoopRequest, options: { readonly signal: AbortSignal }): Promise<AuthOutcome>;
}

/** Begins it around a loop that has not begun. */
export function createAttempt({ session, life }: Pick<Pool, "session" | "life">, loop: Loop): LoopAttempt {
  const scope = createAbortScope();
  let signIn: number | null = null;
  return {
    send: (request, { signal }) =>
      scope.run(signal, async (either) => {
        try {
          either.throwIfAborted();
          const outcome = await loop.take(request, either);
          if (outcome.type === "signedIn") {
            signIn = session.signIn;
          }
          return outcome;
        } catch (error) {
          either.throwIfAborted();
          throw asAuthError(error);
        }
      }),
    complete() {
      if (signIn !== null) {
        session.complete();
      }
    },
    end() {
      scope.abort();
      loop.forget();
      // Nobody stays signed in behind a form that says the contrary.
      if (signIn !== null && session.tokens !== null && session.current.status !== "signedIn") {
        void life.end("none", signIn);
      }
      signIn = null;
    },
  };
}

// Whatever else was thrown is a bug, and nobody knows what its text holds.
function asAuthError(error: unknown): AuthError {
  const name = error instanceof Error ? error.name : typeof error;
  return error instanceof AuthError ? error : new AuthError("unknown", { cause: { name, message: "" } });
}
