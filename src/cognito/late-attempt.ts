import type { Attempt } from "../protocol/backend.js";
import type { AuthOutcome, Done } from "../protocol/outcome.js";
import type { SignOutScope } from "../protocol/request.js";
import type { Session } from "../session/create-session.js";
import { isBookmarked } from "./attempt/bookmark/is-bookmarked.js";
import type { LoopAttempt } from "./attempt/create-attempt.js";
import { lazy } from "./lazy.js";

/** What an attempt needs of its client. */
export interface AttemptParts {
  readonly clientId: string;
  readonly session: Session;
  /** Loads what talks to the service, a new attempt each time. Rejects with an `AuthError`. */
  readonly begin: () => Promise<LoopAttempt>;
  readonly signOut: (options: { readonly scope?: SignOutScope }) => Promise<Done>;
}

/**
 * Begins an attempt: the part that is there from the start. Reading a stored session needs no more; the challenge loop loads late,
 * also where there is something to resume.
 */
export function lateAttempt({ clientId, session, begin, signOut }: AttemptParts): Attempt {
  let begun: LoopAttempt | null = null;
  let ends = 0;
  const load = lazy(begin);

  return {
    async send(request, { signal }): Promise<AuthOutcome> {
      const life = ends;
      signal.throwIfAborted();
      if (request.type === "signOut") {
        return { type: "signedOut", reason: "signOut", done: await signOut(request) };
      }
      const isRestoring = request.type === "restore";
      try {
        if (isRestoring && ((await session.ready()).user !== null || !isBookmarked(clientId))) {
          return asRestored(session);
        }
        begun ??= await load();
        if (life !== ends) throw new DOMException("The attempt was ended.", "AbortError");
        return await begun.send(request, { signal });
      } catch (error) {
        signal.throwIfAborted();
        // Whatever cannot be resumed is begun anew.
        if (isRestoring) return asRestored(session);
        throw error;
      }
    },
    complete: () => begun?.complete(),
    end() {
      begun?.end();
      ends += 1;
    },
  };
}

function asRestored({ current: auth, unfinished: failed }: Session): AuthOutcome {
  return auth.status === "signedIn"
    ? { type: "signedIn", user: auth.user, isNewUser: false, restored: true }
    : { type: "signedOut", reason: auth.reason ?? "none", done: { failed } };
}
