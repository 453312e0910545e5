import { verifyPasswordClaim } from "../../srp/verifier.js";
import { invalidParameter } from "../invalid-parameter.js";
import { refuse } from "../refuse.js";
import { assertOpen } from "../sign-in/assert-open.js";
import type { Answerer, ChallengeResponse } from "../sign-in/challenge-response.js";
import { isSamePerson } from "../sign-in/is-same-person.js";
import { passedChallenge } from "../sign-in/passed-challenge.js";
import { proceed } from "../sign-in/proceed.js";
import { provePassword } from "../sign-in/prove-password.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { takeSession } from "../sign-in/take-session.js";
import type { AuthSession, SecretBlock } from "../state.js";
import { assertMaySignIn } from "../users/assert-may-sign-in.js";

const TIMESTAMP =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d [A-Z]{3,4} \d{4}$/u;

/** Judges an SRP claim. A wrong one ends the attempt; a right one spends secret block and session. */
export const answerPasswordVerifier: Answerer = async (response) => {
  const { scope, responses } = response;
  const claim = readClaim(responses);
  const { block, session } = findBlock(response, claim.secretBlock);
  const { name: poolName } = scope.pool.model;
  const { attempt, verifier, A, b, B } = block;
  const userId = attempt.username;
  const close = (state: SecretBlock["state"]): void => {
    block.state = state;
    if (session !== null) session.state = state;
  };
  const proven = await provePassword(scope, attempt, async () => {
    const isRight = await verifyPasswordClaim({ poolName, userId, verifier, A, b, B, ...claim });
    const isKnown = attempt.sub !== null;
    close(isRight && isKnown ? "spent" : "failed");
    return isRight && isKnown;
  });
  return proceed(scope, passedChallenge(proven, "PASSWORD_VERIFIER"));
};

const readClaim = (responses: ReadonlyMap<string, string>) => {
  const claim = {
    signature: requiredParameter(responses, "PASSWORD_CLAIM_SIGNATURE"),
    secretBlock: requiredParameter(responses, "PASSWORD_CLAIM_SECRET_BLOCK"),
    timestamp: requiredParameter(responses, "TIMESTAMP"),
  };
  if (!TIMESTAMP.test(claim.timestamp))
    throw invalidParameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.");
  return claim;
};

interface FoundBlock {
  readonly block: SecretBlock;
  readonly session: AuthSession | null;
}

const findBlock = (response: ChallengeResponse, secretBlock: string): FoundBlock => {
  const { scope, sessionToken, username } = response;
  const { pool, client, world } = scope;
  const block = pool.secretBlocks.get(secretBlock);
  if (block === undefined || block.attempt.clientId !== client.id || !isSamePerson(scope, block.attempt, username))
    throw refuse("NotAuthorized", "badCredentials");
  const taken = block.needsSession || sessionToken !== undefined ? takeSession(response, ["PASSWORD_VERIFIER"]) : null;
  if (taken !== null && taken.challenge.secretBlock !== secretBlock) throw refuse("NotAuthorized", "invalidSession");
  assertOpen(block, world.clock.now());
  const user = pool.users.get(block.attempt.sub ?? "");
  if (user !== undefined) assertMaySignIn(user);
  return { block, session: taken?.session ?? null };
};
