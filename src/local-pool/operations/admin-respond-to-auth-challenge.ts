import { respond } from "../answers/respond.js";
import { CHALLENGE_NAMES } from "../input/challenge-names.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";
import { textMap } from "../input/text-map.js";
import { findClientOfPool } from "../pools/find-client-of-pool.js";
import type { Operation } from "./call.js";

/** Answers a challenge from a server: USERNAME must be the actual user name, not an alias. */
export const adminRespondToAuthChallenge: Operation = async ({ world, input }) => {
  const { UserPoolId, ClientId, ChallengeName, ChallengeResponses, Session, ClientMetadata } = readInput(input, {
    UserPoolId: members.userPoolId,
    ClientId: members.clientId,
    ChallengeName: text({ oneOf: CHALLENGE_NAMES, shown: true }),
    ChallengeResponses: textMap,
    ClientMetadata: textMap,
    Session: members.session,
  });
  const { pool, client } = findClientOfPool(world, UserPoolId, ClientId);
  const given = { challengeName: ChallengeName, responses: ChallengeResponses, sessionToken: Session };
  return respond({ world, pool, client, admin: true, clientMetadata: ClientMetadata }, given);
};
