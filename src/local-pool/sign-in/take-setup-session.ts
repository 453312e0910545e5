import { findClient } from "../pools/find-client.js";
import { refuse } from "../refuse.js";
import type { AuthSession, PendingMfaSetup, UserRecord, World } from "../state.js";
import { assertMaySignIn } from "../users/assert-may-sign-in.js";
import { assertOpen } from "./assert-open.js";
import { knownUser } from "./known-user.js";
import type { SignInScope } from "./sign-in-scope.js";

/** An open MFA_SETUP session, found by itself: the software-token operations name no client. */
export interface SetupSession {
  readonly scope: SignInScope;
  readonly session: AuthSession;
  readonly challenge: PendingMfaSetup;
  readonly user: UserRecord;
}

/** Finds the MFA_SETUP session of a token; throws `NotAuthorizedException` when there is none that is open. */
export const takeSetupSession = (world: World, token: string): SetupSession => {
  const session = world.pools.map(({ sessions }) => sessions.get(token)).find((found) => found !== undefined);
  if (session === undefined) throw refuse("NotAuthorized", "invalidSession");
  assertOpen(session, world.clock.now());
  const { attempt, challenge } = session;
  if (challenge.name !== "MFA_SETUP") throw refuse("NotAuthorized", "invalidSession");
  const scope = { world, ...findClient(world, attempt.clientId), admin: false };
  const user = knownUser(scope.pool, attempt);
  assertMaySignIn(user);
  return { scope, session, challenge, user };
};
