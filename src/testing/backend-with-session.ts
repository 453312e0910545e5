import type { Auth } from "../protocol/auth-client.js";
import type { Attempt, Backend } from "../protocol/backend.js";
import type { User } from "../protocol/user.js";

/** The session of a fake client: what it is now, and how to change it. */
export interface FakeSession {
  readonly now: () => Auth;
  readonly become: (auth: Auth) => void;
}

/**
 * Lets a session follow a backend, as a real client's does: signed in when the steps after sign-in are over, signed out when
 * that was asked for. Somebody who is signed in already is what `restore` finds.
 */
export const backendWithSession = (backend: Backend, session: FakeSession): Backend => ({
  begin: () => {
    const attempt = backend.begin();
    let arrived: User | null = null;
    return {
      async send(request, options) {
        const { user } = session.now();
        if (request.type === "restore" && user !== null) {
          return { type: "signedIn", user, isNewUser: false, restored: true };
        }
        const outcome = await attempt.send(request, options);
        if (outcome.type === "signedIn") arrived = outcome.user;
        if (outcome.type === "signedOut" && request.type === "signOut") {
          session.become({ status: "signedOut", user: null, reason: outcome.reason });
        }
        return outcome;
      },
      complete() {
        attempt.complete();
        // Somebody else may have signed in meanwhile.
        if (arrived !== null && session.now().user === null)
          session.become({ status: "signedIn", user: arrived, reason: null });
        arrived = null;
      },
      end: () => attempt.end(),
    } satisfies Attempt;
  },
});
