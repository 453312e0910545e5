import type { Auth } from "../../protocol/auth-client.js";
import { AuthError } from "../../protocol/auth-error.js";
import type { Attempt } from "../../protocol/backend.js";
import type { AuthOutcome, Done } from "../../protocol/outcome.js";
import type { AuthRequest, SignOutScope } from "../../protocol/request.js";
import type { Session } from "../../session/create-session.js";
import { createAbortScope } from "./abort-scope.js";
import type { Loop } from "./create-loop.js";

/** What an attempt needs of its client. */
export interface AttemptParts {
  readonly session: Session;
  /** Loads the challenge loop, a new one each time. Rejects with an `AuthError`. */
  readonly loadLoop: () => Promise<Loop>;
  readonly signOut: (options: { readonly scope?: SignOutScope }) => Promise<Done>;
}

/** Begins an attempt: the part that is there from the start. Reading a stored session needs no more; the loop loads late. */
export function createAttempt(parts: AttemptParts): Attempt {
  return new ClientAttempt(parts);
}

class ClientAttempt implements Attempt {
  readonly #parts: AttemptParts;
  readonly #scope = createAbortScope();
  #loop: Loop | null = null;
  #hasTokens = false;

  constructor(parts: AttemptParts) {
    this.#parts = parts;
  }

  send(request: AuthRequest, { signal }: { readonly signal: AbortSignal }): Promise<AuthOutcome> {
    return this.#scope.run(signal, async (either) => {
      try {
        either.throwIfAborted();
        return await this.#answer(request, either);
      } catch (error) {
        either.throwIfAborted();
        throw asAuthError(error);
      }
    });
  }

  complete(): void {
    if (this.#hasTokens) {
      this.#parts.session.complete();
    }
  }

  end(): void {
    this.#scope.abort();
    this.#loop?.forget();
    this.#hasTokens = false;
  }

  async #answer(request: AuthRequest, signal: AbortSignal): Promise<AuthOutcome> {
    switch (request.type) {
      case "restore":
        return asRestored(await this.#parts.session.ready());
      case "signOut":
        return { type: "signedOut", reason: "signOut", done: await this.#parts.signOut(request) };
      default: {
        const loop = await this.#getLoop();
        signal.throwIfAborted();
        const outcome = await loop.take(request, signal);
        this.#hasTokens ||= outcome.type === "signedIn";
        return outcome;
      }
    }
  }

  async #getLoop(): Promise<Loop> {
    const loaded = this.#loop ?? (await this.#parts.loadLoop());
    this.#loop ??= loaded;
    return this.#loop;
  }
}

function asRestored(auth: Auth): AuthOutcome {
  return auth.status === "signedIn"
    ? { type: "signedIn", user: auth.user, isNewUser: false, restored: true }
    : { type: "signedOut", reason: auth.reason ?? "none", done: { failed: [] } };
}

// Whatever else was thrown is a bug, and nobody knows what its text holds.
function asAuthError(error: unknown): AuthError {
  const name = error instanceof Error ? error.name : typeof error;
  return error instanceof AuthError ? error : new AuthError("unknown", { cause: { name, message: "" } });
}
