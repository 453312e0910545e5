import { invalidParameter } from "../invalid-parameter.js";
import { refuse } from "../refuse.js";
import type { AuthSession, PendingChallenge, PendingOf, UserRecord } from "../state.js";
import { assertMaySignIn } from "../users/assert-may-sign-in.js";
import { assertOpen } from "./assert-open.js";
import type { ChallengeResponse } from "./challenge-response.js";
import { isSamePerson } from "./is-same-person.js";

/** A session that may be answered, with what it is for. */
export interface TakenSession<Name extends PendingChallenge["name"]> {
  readonly session: AuthSession;
  readonly challenge: PendingOf<Name>;
  /** Null: a simulated user. */
  readonly user: UserRecord | null;
}

/** Finds the session of an answer; throws unless it is open and for this client, this user and one of `names`. */
export const takeSession = <Name extends PendingChallenge["name"]>(
  { scope, sessionToken, username }: ChallengeResponse,
  names: readonly Name[],
): TakenSession<Name> => {
  const { world, pool, client } = scope;
  if (sessionToken === undefined) throw invalidParameter("Missing required parameter Session");
  const session = pool.sessions.get(sessionToken);
  if (session === undefined || session.attempt.clientId !== client.id) throw refuse("NotAuthorized", "invalidSession");
  assertOpen(session, world.clock.now());
  const { attempt, challenge } = session;
  if (!isOneOf(challenge, names) || !isSamePerson(scope, attempt, username))
    throw refuse("NotAuthorized", "invalidSession");
  const user = attempt.sub === null ? null : (pool.users.get(attempt.sub) ?? null);
  if (user !== null) assertMaySignIn(user);
  return { session, challenge, user };
};

const isOneOf = <Name extends PendingChallenge["name"]>(
  challenge: PendingChallenge,
  names: readonly Name[],
): challenge is PendingOf<Name> => names.some((name) => name === challenge.name);
